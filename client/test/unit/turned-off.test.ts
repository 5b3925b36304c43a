import { describe, expect, test } from 'vitest';
import { namesRule, withRuleOff } from '../../src/findings/turned-off.ts';

describe('withRuleOff', () => {
  test('keeps what is set for other rules', () => {
    expect(withRuleOff({ 'num/a': 'error', 'num/b': 'hint' }, 'num/b')).toEqual({ 'num/a': 'error', 'num/b': 'off' });
  });

  test('leaves the given value as it is', () => {
    const value = { 'num/a': 'error' };
    withRuleOff(value, 'num/b');
    expect(value).toEqual({ 'num/a': 'error' });
  });

  test.each([undefined, null, 'off', ['num/a']])('starts anew where %j is set', (value) => {
    expect(withRuleOff(value, 'num/b')).toEqual({ 'num/b': 'off' });
  });
});

test('namesRule tells whether a scope says something about the rule', () => {
  expect(namesRule({ 'num/a': 'error' }, 'num/a')).toBe(true);
  expect(namesRule({ 'num/a': 'error' }, 'num/b')).toBe(false);
  expect(namesRule(undefined, 'num/a')).toBe(false);
});
