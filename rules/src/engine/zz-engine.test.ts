import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REGISTRY } from '../registry.generated.ts';
import { crasher, longBlock, redFlower, twin } from '../testing/toy-rules.ts';
import { DEFAULT_CONFIG } from './config.ts';
import { createEngine } from './engine.ts';
import type { Analysis, Config } from './types.ts';

const toys = [redFlower, longBlock, twin, crasher];
const config = (changes: Partial<Config> = {}): Config => ({ ...DEFAULT_CONFIG, ...changes });
const lint = (
  text: string,
  changes: Partial<Config> = {},
  language: 'plaintext' | 'markdown' | 'html' = 'plaintext',
): Analysis => createEngine(toys, config(changes)).analyze({ text, language });
const passages = (analysis: Analysis): readonly string[] =>
  analysis.findings.map((finding) => `${finding.rule}:${analysis.parsed.source.slice(finding.start, finding.end)}`);

describe('findings', () => {
  it('stand in source offsets, also behind a BOM, CRLF and indentation', () => {
    const text = '\uFEFF标题\r\n　　这是红花。\r\n\t又见红花！';
    expect(passages(lint(text))).toEqual(['lang/red-flower:红花', 'lang/red-flower:红花']);
  });

  it('are found across Markdown emphasis, tags and entities', () => {
    expect(passages(lint('一朵红**花**开了。', {}, 'markdown'))).toEqual(['lang/red-flower:红**花']);
    expect(passages(lint('<p>一朵红<b>花</b>开了。</p>', {}, 'html'))).toEqual(['lang/red-flower:红<b>花']);
  });

  it('are silent in code, front matter, comments and link targets', () => {
    const text = '---\ntitle: 红花\n---\n`红花`\n\n```\n红花\n```\n\n<!-- 红花 -->\n\n[蓝](红花.md)\n';
    expect(passages(lint(text, {}, 'markdown'))).toEqual([]);
  });

  it('name the block of a document rule, with the related place', () => {
    const [finding] = lint('双鱼\n中间。\n双鱼').findings;
    expect(finding).toMatchObject({ rule: 'struct/twin', start: 7, end: 9, related: [{ start: 0, end: 2 }] });
  });

  it('keep their fingerprint when text is added before them, and differ between equal passages', () => {
    const before = lint('红花。红花。').findings.map((finding) => finding.fingerprint);
    const after = lint('新的一行。\n红花。红花。').findings.map((finding) => finding.fingerprint);
    expect(after).toEqual(before);
    expect(new Set(before).size).toBe(2);
  });
});

describe('crashes', () => {
  it('are contained and named; the other rules hold', () => {
    const analysis = lint('爆了。红花。');
    expect(analysis.crashed).toEqual([{ rule: 'lang/crasher', error: 'boom' }]);
    expect(passages(analysis)).toEqual(['lang/red-flower:红花']);
  });

  it('include spans outside the unit', () => {
    expect(lint('越界。').crashed[0]?.error).toContain('outside its unit');
  });
});

describe('configuration', () => {
  it('caps levels and switches rules off', () => {
    expect(lint('红花', { rules: { 'lang/red-flower': 'hint' } }).findings[0]?.level).toBe('hint');
    expect(lint('红花', { rules: { 'lang/red-flower': 'error' } }).findings[0]?.level).toBe('warning');
    expect(lint('红花', { rules: { 'lang/red-flower': 'off' } }).findings).toEqual([]);
  });

  it('names what it cannot use', () => {
    const engine = createEngine(
      toys,
      config({ rules: { 'lang/none': 'off' }, options: { 'lang/red-flower': { size: 1 } } }),
    );
    expect(engine.problems.map((problem) => problem.key)).toEqual(['lang/none', 'lang/red-flower.size']);
  });
});

/** Paragraphs that between them wake many rules, numbers and structure. */
const paragraphs = fc.constantFrom(
  '关于整修校舍的通知',
  '一、总体安排',
  '三、工作要求',
  '各学校要高度重视，精心组织，周密安排，狠抓落实。',
  '去年共有20余人次参加，开展活动300余场次，满意率98.7%。',
  '注意留存签到表和照片。',
  '严禁以下行为：',
  '（一）擅自上报照片；（二）**市未填的名称。',
  '双鱼',
  '红花开了“没有收尾。',
  '2026年3月5日',
  '- 列表一项\n- 列表二项',
  '<!-- shihua-disable-next-line -->',
  '\u{20BB7}野家的账目至少100%以上。',
);

describe('the incremental result', () => {
  const all = [...toys, ...REGISTRY];
  it.each(['plaintext', 'markdown'] as const)('equals the full result after any edits (%s)', (language) => {
    fc.assert(
      fc.property(
        fc.array(paragraphs, { minLength: 1, maxLength: 12 }),
        fc.array(fc.tuple(fc.nat(), fc.nat(20), fc.oneof(paragraphs, fc.string({ maxLength: 4 }))), { maxLength: 6 }),
        (lines, edits) => {
          const engine = createEngine(all, config());
          let text = lines.join('\n\n');
          engine.analyze({ text, language });
          for (const [at, length, inserted] of edits) {
            const start = at % (text.length + 1);
            text = text.slice(0, start) + inserted + text.slice(start + length);
            const incremental = engine.analyze({ text, language });
            const full = createEngine(all, config()).analyze({ text, language });
            expect(incremental.findings).toEqual(full.findings);
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('costs one paragraph when one paragraph changes', () => {
    const engine = createEngine(all, config());
    const lines = Array.from(
      { length: 50 },
      (_, index) => `第${String(index + 1)}段写明工期和人数，由施工队逐项核对。`,
    );
    engine.analyze({ text: lines.join('\n'), language: 'plaintext' });
    const before = engine.work.blocksRun;
    lines[20] = '这一段改了一个字。';
    engine.analyze({ text: lines.join('\n'), language: 'plaintext' });
    expect(engine.work.blocksRun - before).toBe(1);
  });
});

describe('document rules', () => {
  const lines = ['双鱼', '中间写明工期。', '双鱼'];
  const runs = (first: readonly string[], second: readonly string[]): number => {
    const engine = createEngine(toys, config());
    engine.analyze({ text: first.join('\n'), language: 'plaintext' });
    const before = engine.work.documentRulesRun;
    const { findings } = engine.analyze({ text: second.join('\n'), language: 'plaintext' });
    expect(findings).toEqual(
      createEngine(toys, config()).analyze({ text: second.join('\n'), language: 'plaintext' }).findings,
    );
    return engine.work.documentRulesRun - before;
  };

  it('are not run again where they would see the same, and what they found moves along', () => {
    expect(runs(lines, [lines[0] ?? '', '中间写明工期和人数。', lines[2] ?? ''])).toBe(0);
  });

  it('are run again when a paragraph comes between, goes, or changes', () => {
    expect(runs(lines, ['新的一段。', ...lines])).toBe(1);
    expect(runs(lines, lines.slice(0, 2))).toBe(1);
    expect(runs(lines, [...lines.slice(0, 2), '双鱼游'])).toBe(1);
  });
});

describe('any text', () => {
  it('is linted without a crash, and every span lies inside it', () => {
    const engine = createEngine([...REGISTRY], config({ drafts: true }));
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom('plaintext', 'markdown', 'html'),
        (text, language) => {
          const analysis = engine.analyze({ text, language: language });
          expect(analysis.crashed).toEqual([]);
          for (const finding of analysis.findings) {
            expect(finding.start).toBeGreaterThanOrEqual(0);
            expect(finding.end).toBeLessThanOrEqual(text.length);
            expect(finding.start).toBeLessThan(finding.end);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
