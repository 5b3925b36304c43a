import { expect, it } from 'vitest';
import { findingsOf, testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);

it('reports the tags of a text once, however many there are', () => {
  const text = `<div>\n${'<p class="a">3月5日<b>停水</b>。</p>\n'.repeat(20)}</div>`;
  expect(findingsOf(rule, text).map(({ messageId }) => messageId)).toEqual(['markup']);
});

it('counts what an official site prints beside a document as information only', () => {
  const found = findingsOf(rule, '关于停水的通知\n3月5日停水。\n点赞数：3\n公开方式：主动公开');
  expect(found.map(({ messageId, level }) => [messageId, level])).toEqual([
    ['chrome', 'error'],
    ['field', 'info'],
  ]);
});
