import { describe, expect, test } from 'vitest';
import { DEFAULT_SORT, filterRows, nextSort, sortRows, type Sort } from '../../src/report/table.ts';
import type { FileRow } from '../../src/report/rows.ts';
import { line, row } from './rows.ts';

function names(rows: readonly FileRow[]): readonly string[] {
  return rows.map(({ name }) => name);
}

describe('order', () => {
  const rows = [row('乙10.txt', { total: 20 }), row('乙9.txt', { total: null }), row('甲.txt', { total: 70 })];

  test('goes by name at first, numbers in names as numbers', () => {
    const numbered = [row('件10.txt'), row('件9.txt')];
    expect(names(sortRows(numbered, DEFAULT_SORT))).toEqual(['件9.txt', '件10.txt']);
  });

  test.each<[string, Sort, readonly string[]]>([
    ['rising', { key: 'total', descending: false }, ['乙10.txt', '甲.txt', '乙9.txt']],
    ['falling', { key: 'total', descending: true }, ['甲.txt', '乙10.txt', '乙9.txt']],
  ])('puts files without an index last when %s', (_, sort, expected) => {
    expect(names(sortRows(rows, sort))).toEqual(expected);
  });

  test('settles ties by name whatever the direction', () => {
    const even = [row('b.txt', { mustFix: 1 }), row('a.txt', { mustFix: 1 })];
    expect(names(sortRows(even, { key: 'mustFix', descending: true }))).toEqual(['a.txt', 'b.txt']);
  });

  test('leaves the given rows alone', () => {
    const before = names(rows);
    sortRows(rows, { key: 'total', descending: true });
    expect(names(rows)).toEqual(before);
  });

  test('starts a figure with the largest and turns round on the second click', () => {
    const first = nextSort(DEFAULT_SORT, 'mustFix');
    expect(first).toEqual({ key: 'mustFix', descending: true });
    expect(nextSort(first, 'mustFix')).toEqual({ key: 'mustFix', descending: false });
    expect(nextSort(first, 'name')).toEqual({ key: 'name', descending: false });
  });
});

describe('filter', () => {
  const labels = { trace: '留痕' };
  const notice = row('通知.txt', {
    families: [{ family: 'trace', count: 1 }],
    findings: [line('trace/ledger', 'warning', '要求建台账，未写用途。')],
  });
  const minutes = row('例会纪要.md');

  test.each([
    ['an empty query', '  ', ['通知.txt', '例会纪要.md']],
    ['part of a name', '纪要', ['例会纪要.md']],
    ['a label of a family', '留痕', ['通知.txt']],
    ['a rule id, whatever the case', 'TRACE/', ['通知.txt']],
    ['a message', '台账', ['通知.txt']],
    ['the text of a finding', '尽快', ['通知.txt']],
    ['two words that both hold', '通知 台账', ['通知.txt']],
    ['two words of which one does not hold', '纪要 台账', []],
  ])('keeps what matches %s', (_, query, expected) => {
    expect(names(filterRows([notice, minutes], query, labels))).toEqual(expected);
  });
});
