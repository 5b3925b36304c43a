import { expect, it } from 'vitest';
import { findingsOf, testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);

it('is a warning in a draft and an error in review', () => {
  const text = '近年来，*县新建了三座水厂。';
  expect(findingsOf(rule, { text, stage: 'draft' }).map(({ level }) => level)).toEqual(['warning']);
  expect(findingsOf(rule, { text, stage: 'review' }).map(({ level }) => level)).toEqual(['error']);
});

it('offers a tab stop in the place of the stars alone', () => {
  const [finding] = findingsOf(rule, '我单位印发了《*水厂管理办法》。');
  expect(finding?.fixes).toEqual([
    { title: '填写名称', trust: 'suggest', snippet: true, edits: [{ start: 7, end: 8, newText: '${1:名称}' }] },
  ]);
});
