import { describe, expect, it } from 'vitest';
import { redFlower, twin } from '../testing/toy-rules.ts';
import { applyEdits, fixAll } from './apply-fixes.ts';
import { DEFAULT_CONFIG } from './config.ts';
import { createEngine } from './engine.ts';

describe('applyEdits', () => {
  it('applies edits in any order', () => {
    const edits = [
      { start: 3, end: 4, newText: 'D' },
      { start: 0, end: 1, newText: '' },
    ];
    expect(applyEdits('abcd', edits)).toBe('bcD');
  });

  it('refuses edits that overlap or lie outside', () => {
    const overlapping = [
      { start: 0, end: 2, newText: '' },
      { start: 1, end: 3, newText: '' },
    ];
    expect(() => applyEdits('abcd', overlapping)).toThrow(RangeError);
    expect(() => applyEdits('ab', [{ start: 1, end: 5, newText: '' }])).toThrow(RangeError);
  });
});

describe('fixAll', () => {
  const engine = createEngine([redFlower, twin], DEFAULT_CONFIG);

  it('applies safe fixes only', () => {
    const input = { text: '双鱼红花\n双鱼红花', language: 'plaintext' } as const;
    expect(fixAll(engine, input)).toEqual({ text: '双鱼粉花\n双鱼粉花', applied: 2 });
  });

  it('changes nothing the second time', () => {
    const once = fixAll(engine, { text: '红花红花。红花！', language: 'plaintext' });
    expect(fixAll(engine, { text: once.text, language: 'plaintext' })).toEqual({ text: once.text, applied: 0 });
  });
});
