import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../engine/engine.ts';
import { REGISTRY } from '../registry.generated.ts';
import { MIN_CHARS, SCORE_VERSION, scoreOf } from './score.ts';
import type { Score } from './types.ts';

const PLAIN = [
  '青石镇3月5日更换水管120米，费用由县供水站承担。',
  '第二小学4月前补种行道树46棵，由后勤组每周浇水两次。',
  '县图书馆6月整理借阅档案820卷，7月1日起开放查阅。',
  '河湾村5月20日前清理排水沟3条，村主任老周每天巡查。',
];
const HEAVY = '要提高政治站位，强化责任担当，切实加强组织领导，不断开创各项工作新局面。';

/** Rules that compare passages of one document are off: they are about repeats, not about the words. */
const OFF = Object.fromEntries(
  REGISTRY.filter(({ meta }) => meta.scope === 'document').map(({ meta }) => [meta.id, 'off' as const]),
);
const engine = createEngine(REGISTRY, { genre: 'report', stage: 'review', rules: OFF, options: {}, drafts: false });

function score(paragraphs: readonly string[]): Score {
  return scoreOf(engine.analyze({ text: paragraphs.join('\n'), language: 'plaintext' }));
}

const plainParagraphs = fc.array(fc.constantFrom(...PLAIN), { minLength: 6, maxLength: 12 });
const mixed = fc.array(fc.constantFrom(...PLAIN, HEAVY), { minLength: 6, maxLength: 12 });

describe('形式主义指数', () => {
  it('is not given for a short text, and says why', () => {
    expect(score([HEAVY])).toMatchObject({ total: null, parts: null, worst: null, reason: 'too-short' });
    expect(MIN_CHARS).toBe(100);
    expect(score([...PLAIN, ...PLAIN]).version).toBe(SCORE_VERSION);
  });

  it('is low for text that informs and rises with the share of what does not', () => {
    const informs = score([...PLAIN, ...PLAIN]).total ?? NaN;
    const half = score([...PLAIN, HEAVY, HEAVY, HEAVY]).total ?? NaN;
    const all = score([HEAVY, HEAVY, HEAVY, HEAVY, HEAVY]).total ?? NaN;
    expect(informs).toBeLessThanOrEqual(8);
    expect(half).toBeGreaterThan(informs);
    expect(all).toBeGreaterThan(half);
  });

  it('never falls in a part when a sentence of its heaviest kind is added', () => {
    fc.assert(
      fc.property(mixed, (paragraphs) => {
        const before = score(paragraphs).parts?.empty ?? NaN;
        expect(score([...paragraphs, HEAVY]).parts?.empty).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 40 },
    );
  });

  it('never rises when a flagged sentence is deleted', () => {
    fc.assert(
      fc.property(plainParagraphs, fc.nat(6), (paragraphs, at) => {
        const flagged = [...paragraphs.slice(0, at), HEAVY, ...paragraphs.slice(at)];
        expect(score(paragraphs).total).toBeLessThanOrEqual(score(flagged).total ?? NaN);
      }),
      { numRuns: 40 },
    );
  });

  it('stays within 3 points when the document is repeated, and does not depend on the order of paragraphs', () => {
    fc.assert(
      fc.property(mixed, (paragraphs) => {
        const once = score(paragraphs).total ?? NaN;
        expect(Math.abs((score([...paragraphs, ...paragraphs]).total ?? NaN) - once)).toBeLessThanOrEqual(3);
        expect(score([...paragraphs].reverse()).total).toBe(once);
      }),
      { numRuns: 40 },
    );
  });

  it('names the worst section', () => {
    const text = [...PLAIN, ...PLAIN, '二、总体要求', HEAVY, HEAVY, HEAVY, HEAVY, '三、安排', ...PLAIN, ...PLAIN];
    const { worst, total } = score(text);
    expect(worst?.total).toBeGreaterThan(total ?? NaN);
  });
});
