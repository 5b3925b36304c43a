import { describe, expect, it } from 'vitest';
import { longBlock, redFlower, twin } from '../testing/toy-rules.ts';
import { DEFAULT_CONFIG } from './config.ts';
import { createEngine } from './engine.ts';
import type { SidecarEntry } from './types.ts';

const engine = createEngine([redFlower, longBlock, twin], DEFAULT_CONFIG);
const rulesIn = (text: string): readonly string[] =>
  engine.analyze({ text, language: 'markdown' }).findings.map((finding) => finding.rule);

describe('suppression comments', () => {
  it('next-line covers the next line with text, and no more', () => {
    const text = '<!-- shihua-disable-next-line lang/red-flower -- 引文 -->\n\n红花。\n\n红花。\n';
    expect(rulesIn(text)).toEqual(['lang/red-flower']);
  });

  it('without a rule name covers all rules', () => {
    expect(rulesIn('<!-- shihua-disable-next-line -->\n长红花。\n')).toEqual([]);
  });

  it('leaves other rules alone', () => {
    expect(rulesIn('<!-- shihua-disable-next-line lang/red-flower -->\n长红花。\n')).toEqual(['struct/long-block']);
  });

  it('holds between disable and enable', () => {
    const text =
      '<!-- shihua-disable lang/red-flower -->\n\n红花。\n\n<!-- shihua-enable lang/red-flower -->\n\n红花。\n';
    expect(rulesIn(text)).toEqual(['lang/red-flower']);
  });

  it('disable-file covers the whole file, before it too', () => {
    expect(rulesIn('红花。\n\n<!-- shihua-disable-file lang/red-flower -->\n\n红花。\n')).toEqual([]);
  });

  it('is reported when it suppresses nothing, with a way to remove it', () => {
    const text = '<!-- shihua-disable-next-line lang/red-flower -->\n蓝花。\n';
    const [finding] = engine.analyze({ text, language: 'markdown' }).findings;
    expect(finding).toMatchObject({ rule: 'shihua/unused-suppression', level: 'info', start: 0 });
    expect(finding?.fixes).toHaveLength(1);
  });

  it('keeps the reason with what it suppressed', () => {
    const text = '<!-- shihua-disable-next-line lang/red-flower -- 花名如此 -->\n红花。\n';
    expect(engine.analyze({ text, language: 'markdown' }).suppressed[0]?.reason).toBe('花名如此');
  });

  it('means nothing in plain text', () => {
    const text = '<!-- shihua-disable-next-line -->\n红花。\n';
    expect(engine.analyze({ text, language: 'plaintext' }).findings).toHaveLength(1);
  });
});

describe('sidecar entries', () => {
  const text = '红花。\n红花。\n';
  const [first] = engine.analyze({ text, language: 'plaintext' }).findings;
  const entry: SidecarEntry = { rule: 'lang/red-flower', fingerprint: first?.fingerprint ?? '', reason: '花名' };
  const count = (sidecar: readonly SidecarEntry[], today?: string): number =>
    engine.analyze({ text, language: 'plaintext', sidecar, ...(today === undefined ? {} : { today }) }).findings.length;

  it('suppress one finding by its fingerprint', () => {
    expect(count([entry])).toBe(1);
  });

  it('no longer hold after they expire', () => {
    expect(count([{ ...entry, expires: '2026-01-31' }], '2026-01-31')).toBe(1);
    expect(count([{ ...entry, expires: '2026-01-31' }], '2026-02-01')).toBe(2);
  });
});
