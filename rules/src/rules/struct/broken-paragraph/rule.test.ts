import { expect, it } from 'vitest';
import { passagesOf, testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);

it('is silent where every line breaks: the text was taken from a page, nobody cut its words', () => {
  const broken = '水厂今年更换了三台水泵，检修了两座水塔，夜间也能正\n常，二楼以上不再缺水。';
  const once = `关于供水的报告\n${broken}`;
  expect(passagesOf(rule, once)).toHaveLength(1);
  expect(passagesOf(rule, `${once}\n${Array.from({ length: 5 }, () => broken).join('\n')}`)).toEqual([]);
});
