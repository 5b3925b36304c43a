import { describe, expect, test } from 'vitest';
import type { SentenceUnit } from '../rule/unit.ts';
import { isHearsay, isSaidByAnother, sentenceUpTo } from './reported.ts';

describe('what another says', () => {
  test.each([
    '住户孙桂香说，换了水管以后水压稳定多了。',
    '镇长李达表示，今后将持续优化服务。',
    '评审组组长吴敏认为：这项改革意义重大。',
    '水厂厂长彭青在接受采访时介绍，供水能力明显提升。',
  ])('%s', (text) => {
    expect(isSaidByAnother(text)).toBe(true);
  });

  test.each([
    '水厂负责人表示，今后将持续优化服务。',
    '街道党工委书记介绍，成效十分明显。',
    '专家认为，这项改革意义重大。',
    '会议认为，这项工作意义重大。',
    '我们认为，这项工作意义重大。',
    '大家纷纷表示，要奋力开创新局面。',
    '可以说，成效十分明显。',
    '总的来说，服务水平持续提升。',
    '文件介绍，成效明显。',
    '干部职工表示，要不断提升服务水平。',
    '县里说明情况，不断优化服务。',
    '持续优化服务，不断提升水平。',
  ])('not %s', (text) => {
    expect(isSaidByAnother(text)).toBe(false);
  });
});

describe('hearsay', () => {
  const told = (genre: 'report' | 'other' | 'directive'): boolean =>
    isHearsay({ text: '据了解，渡口的服务水平持续提升。', digest: { genre } as SentenceUnit['digest'] });

  test('news and press releases pass on what they were told', () => {
    expect(told('other')).toBe(true);
    expect(told('report')).toBe(true);
  });

  test('an order speaks for itself', () => {
    expect(told('directive')).toBe(false);
  });
});

test('the sentence up to an offset', () => {
  expect(sentenceUpTo('水压低。镇长李达表示，要换管。', 11)).toBe('镇长李达表示，');
});
