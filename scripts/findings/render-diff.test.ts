import { expect, it } from 'vitest';
import { difference } from './diff.ts';
import type { FindingRecord } from './record.ts';
import { renderDifferences } from './render-diff.ts';

const record = (over: Partial<FindingRecord>): FindingRecord => ({
  line: 2,
  level: 'warning',
  rule: 'slogan/calls',
  shown: true,
  words: '再创佳绩',
  ...over,
});

it('says so when nothing changed', () => {
  expect(renderDifferences([{ name: 'a', ...difference([record({})], [record({})]) }])).toBe(
    '1 篇文稿的结果与快照一致。\n',
  );
});

it('shows new, gone and changed findings by document and by rule', () => {
  const before = [record({}), record({ line: 7, words: '走在前列' })];
  const after = [record({ level: 'info', shown: false }), record({ line: 9, words: '勇立\n潮头' })];
  expect(
    renderDifferences([
      { name: '甲', ...difference(before, after) },
      { name: '乙', ...difference([], []) },
    ]),
  ).toBe(
    [
      '甲',
      '  + 9 行 warning slogan/calls 勇立⏎潮头',
      '  − 7 行 warning slogan/calls 走在前列',
      '  ~ 2 行 info slogan/calls 再创佳绩 [不显示]（原为 warning，原来显示）',
      '',
      '按规则：',
      '  slogan/calls  +1 −1 ~1',
      '',
    ].join('\n'),
  );
});
