import { describe, expect, it } from 'vitest';
import type { Level } from '../rule/levels.ts';
import { MARKS_PER_THOUSAND, present } from './present.ts';
import type { Finding } from './types.ts';

const finding = (start: number, end: number, level: Level, rule: Finding['rule'] = 'lang/a'): Finding => ({
  rule,
  level,
  messageId: 'found',
  message: '请改。',
  start,
  end,
  fixes: [],
  related: [],
  fingerprint: `${rule}${String(start)}-${String(end)}`,
  shown: true,
  covers: [],
});

describe('present', () => {
  it('shows one finding a passage and lists the others under it', () => {
    const outer = finding(0, 20, 'info', 'empty/stance');
    const inner = finding(5, 9, 'warning', 'num/pct-no-base');
    const { findings } = present([outer, inner], 500);
    expect(findings.map((f) => [f.rule, f.shown])).toEqual([
      ['empty/stance', false],
      ['num/pct-no-base', true],
    ]);
    expect(findings[1]?.covers).toEqual([outer.fingerprint]);
  });

  it('never hides an error, even under another error', () => {
    const { findings } = present([finding(0, 20, 'error'), finding(5, 9, 'error', 'lang/b')], 500);
    expect(findings.every((f) => f.shown)).toBe(true);
  });

  it('keeps to the budget, errors apart, and counts what it held back', () => {
    const many = Array.from({ length: 30 }, (_, i) => finding(i * 10, i * 10 + 5, i < 5 ? 'error' : 'info'));
    const { findings, held } = present(many, 1000);
    expect(findings.filter((f) => f.shown && f.level !== 'error')).toHaveLength(MARKS_PER_THOUSAND);
    expect(findings.filter((f) => f.shown && f.level === 'error')).toHaveLength(5);
    expect(held).toBe(25 - MARKS_PER_THOUSAND);
  });

  it('spends the budget on the serious first', () => {
    const many = [
      ...Array.from({ length: 20 }, (_, i) => finding(i * 10, i * 10 + 5, 'hint')),
      finding(900, 905, 'warning'),
    ];
    const { findings } = present(many, 1000);
    expect(findings.find((f) => f.level === 'warning')?.shown).toBe(true);
  });
});
