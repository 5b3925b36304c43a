import { expect, it } from 'vitest';
import { difference, isEmpty } from './diff.ts';
import type { FindingRecord } from './record.ts';

const record = (over: Partial<FindingRecord>): FindingRecord => ({
  line: 1,
  level: 'warning',
  rule: 'num/sum-mismatch',
  shown: true,
  words: '其他11个',
  ...over,
});

it('finds nothing between equal runs', () => {
  const run = [record({}), record({ line: 4, words: '合计10人' })];
  expect(isEmpty(difference(run, run))).toBe(true);
});

it('tells new from gone findings', () => {
  const kept = record({});
  const gone = record({ line: 3, words: '第一时间', rule: 'slogan/first-moment' });
  const added = record({ line: 8, words: '全覆盖', rule: 'num/full-coverage' });
  expect(difference([kept, gone], [kept, added])).toEqual({ added: [added], gone: [gone], changed: [] });
});

it.each([
  ['level', { level: 'info' }],
  ['showing', { shown: false }],
  ['line', { line: 9 }],
  ['words', { words: '11个' }],
] as const)('pairs a finding whose %s changed', (_, over) => {
  const before = record({});
  const after = record(over);
  expect(difference([before], [after])).toEqual({ added: [], gone: [], changed: [{ before, after }] });
});

it('does not pair another rule on the same words', () => {
  const result = difference([record({})], [record({ rule: 'num/value-conflict' })]);
  expect([result.added.length, result.gone.length, result.changed.length]).toEqual([1, 1, 0]);
});

it('counts a repeated finding as often as it occurs', () => {
  const one = record({});
  const result = difference([one], [one, { ...one }]);
  expect(result.added).toHaveLength(1);
  expect(result.gone).toHaveLength(0);
  expect(difference([one, { ...one }], [one]).gone).toHaveLength(1);
});

it('prefers the same words to the same line', () => {
  const moved = record({ line: 5 });
  const other = record({ words: '其他7个' });
  const result = difference([record({})], [other, moved]);
  expect(result.changed).toEqual([{ before: record({}), after: moved }]);
  expect(result.added).toEqual([other]);
});
