import { expect, it } from 'vitest';
import { findingsOf, testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);

it('asks nothing of a sentence that names whom it follows, but a deed after it', () => {
  const text = '全乡上下要认真学习贯彻习近平总书记的重要讲话精神，奋勇争先、真抓实干。';
  const [finding] = findingsOf(rule, { text, genre: 'report' });
  expect(finding?.level).toBe('hint');
  expect(finding?.message).toContain('在后面接一件');
  expect(finding?.fixes).toEqual([]);
});
