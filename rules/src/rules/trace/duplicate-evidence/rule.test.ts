import { describe, expect, it } from 'vitest';
import { findingsOf, fixedText, testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);

const HTML = [
  '<body>',
  '<p>1.各站召开开班会，<b>注意留存会议签到表及合影照片</b>；</p>',
  '<p>2.各组召开讲评会，每人领教材一本，<i><b>注意留存会议签到表及合影照片</b></i>；讲评在下午结束。</p>',
  '<p>3.结业会由馆长主持，<b>注意留存会议签到表及合影照片</b>，同时发放证件。</p>',
  '</body>',
].join('\n');

describe('trace/duplicate-evidence: the fix', () => {
  it('deletes the repeats with their commas and emptied tags, and nothing else', () => {
    const fixed = [
      '<body>',
      '<p>1.各站召开开班会，<b>注意留存会议签到表及合影照片</b>；</p>',
      '<p>2.各组召开讲评会，每人领教材一本；讲评在下午结束。</p>',
      '<p>3.结业会由馆长主持，同时发放证件。</p>',
      '</body>',
    ].join('\n');
    expect(fixedText(rule, { text: HTML, genre: 'directive' }, '只保留一处', 0)).toBe(fixed);
    expect(fixedText(rule, { text: HTML, genre: 'directive' }, '只保留一处', 1)).toBe(fixed);
  });

  it('names the first request on every repeat', () => {
    const findings = findingsOf(rule, { text: HTML, genre: 'directive' });
    const first = HTML.indexOf('注意留存');
    expect(findings.map((finding) => finding.related[0]?.start)).toEqual([first, first]);
    expect(findings.map((finding) => finding.message)).toEqual([
      '同一留存要求第2次出现（共3次），请只写一处。',
      '同一留存要求第3次出现（共3次），请只写一处。',
    ]);
  });
});

describe('trace/duplicate-evidence: trust', () => {
  const trustOf = (text: string) => findingsOf(rule, text)[0]?.fixes[0]?.trust;
  const title = '关于春季培训的通知\n';

  it('does not decide between two items: they may be about two meetings', () => {
    expect(trustOf(`${title}1.各站办班，请留存签到表。\n2.各组办班，请留存签到表。`)).toBe('suggest');
  });

  it('does not decide between two activities of one paragraph', () => {
    expect(trustOf(`${title}上午开动员会，请留存签到表，下午开总结会，请留存签到表。`)).toBe('suggest');
  });

  it('does not decide between two sections', () => {
    expect(trustOf(`${title}一、上午\n请留存签到表。\n二、下午\n请留存签到表。`)).toBe('suggest');
  });

  it('is sure of a repeat about one thing', () => {
    expect(trustOf(`${title}培训三天，请留存签到表，教材自备，请留存签到表。`)).toBe('safe');
    expect(trustOf(`${title}请留存签到表。\n教材自备。\n请留存签到表。`)).toBe('safe');
  });

  it('offers no edit where a request cannot go without rewriting', () => {
    const text = `${title}请各站提前一周到馆布置并做好登记和留存签到表。\n请各组提前一周到馆布置并做好登记和留存签到表。`;
    expect(findingsOf(rule, text).flatMap((finding) => finding.fixes)).toEqual([]);
  });
});
