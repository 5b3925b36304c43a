import { describe, expect, test } from 'vitest';
import { distribution, leads, totals } from '../../src/report/summary.ts';
import { line, row } from './rows.ts';

describe('summary', () => {
  test('puts each index into its fifth, the ends included', () => {
    const { classes, unscored } = distribution([0, 19.4, 19.6, 79, 80, 100, null].map((total) => ({ total })));
    expect(classes.map(({ count }) => count)).toEqual([2, 1, 0, 1, 2]);
    expect(classes[1]).toMatchObject({ from: 20, to: 39 });
    expect(classes[4]).toMatchObject({ from: 80, to: 100 });
    expect(unscored).toBe(1);
  });

  test('adds up', () => {
    const rows = [row('a', { mustFix: 1, shown: 4, tasks: 2 }), row('b', { mustFix: 2, shown: 3 })];
    expect(totals(rows)).toEqual({ files: 2, mustFix: 3, shown: 7, tasks: 2 });
  });

  test('lets no file crowd out the others', () => {
    const loud = row('loud', { findings: [1, 2, 3].map(() => line('num/at-least-max', 'error')) });
    const calm = row('calm', { findings: [line('trace/ledger', 'warning'), line('empty/stance', 'info')] });
    const found = leads([calm, loud], 3, 2);
    expect(found.map(({ row: { name }, finding: { level } }) => [name, level])).toEqual([
      ['loud', 'error'],
      ['loud', 'error'],
      ['calm', 'warning'],
    ]);
  });
});
