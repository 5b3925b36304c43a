import { expect, it } from 'vitest';
import { findingsOf, testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);

it.each([
  ['关于路灯的报告\n加快乡村道路照明全覆盖。', '何时做完'],
  ['关于路灯的报告\n力争实现乡村道路照明全覆盖。', '何时做完'],
  ['关于路灯的方案\n到2027年，乡村道路照明实现全覆盖。', '写了期限'],
  ['关于路灯的方案\n年底前，乡村道路照明实现全覆盖。', '写了期限'],
  ['关于路灯的报告\n主要道路照明已实现全覆盖。', '实做多少'],
  ['关于路灯的报告\n乡村道路照明实现全覆盖。', '实做多少'],
])('asks what can be known: %s', (text, asked) => {
  const messages = findingsOf(rule, text).map(({ message }) => message);
  expect(messages).toHaveLength(1);
  expect(messages[0]).toContain(asked);
});
