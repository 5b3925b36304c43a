import { expect, it } from 'vitest';
import { findingsOf, passagesOf, testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);

it('names the missing number and points at the one before', () => {
  const [finding] = findingsOf(rule, '关于防汛的通知\n一、清淤\n3月前清完。\n三、备料\n沙袋200只。');
  expect(finding?.message).toBe('“一、”之后是“三、”，缺“二、”，请补上或改号。');
  expect(finding?.related).toMatchObject([{ start: 8, end: 10 }]);
});

it('judges other texts by their sections only', () => {
  expect(passagesOf(rule, '一、打开阀门。\n三、关闭阀门。')).toEqual(['三、']);
  expect(passagesOf(rule, '1. 打开阀门。\n3. 关闭阀门。')).toEqual([]);
});
