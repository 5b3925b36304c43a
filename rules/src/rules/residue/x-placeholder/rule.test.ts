import { expect, it } from 'vitest';
import { findingsOf, passagesOf, testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);

it('is a warning in a draft and an error in review', () => {
  const text = '全站现有职工×人。';
  expect(findingsOf(rule, { text, stage: 'draft' }).map(({ level }) => level)).toEqual(['warning']);
  expect(findingsOf(rule, { text, stage: 'review' }).map(({ level }) => level)).toEqual(['error']);
});

it('puts the tab stop where the sign stands and keeps the unit', () => {
  const [finding] = findingsOf(rule, '去年检修×余次。');
  expect(finding?.fixes).toEqual([
    { title: '填写“×余次”', trust: 'suggest', snippet: true, edits: [{ start: 4, end: 5, newText: '${1:待填}' }] },
  ]);
});

it('finds a slot in brackets in Markdown, where the parser could take it for a link', () => {
  const text = '# 关于停水的通知\n\n[主送单位]：\n\n停水由[水厂](a.md)张贴。\n';
  expect(passagesOf(rule, { text, language: 'markdown' })).toEqual(['[主送单位]']);
});

it('needs two labels of a template: one may be a heading', () => {
  expect(passagesOf(rule, '关于写作的讲话\n标题\n标题要写清楚谁做什么。')).toEqual([]);
  expect(passagesOf(rule, '关于停水的通知\n标题\n停水的通知\n落款\n青石镇水厂')).toEqual(['标题', '落款']);
});
