import { describe, expect, it } from 'vitest';
import { findingsOf, fixedText, passagesOf, testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);

const TITLE = '关于开展读书活动的通知\n';

describe('trace/evidence-demand: fixes', () => {
  const text = `${TITLE}各科室开读书会，注意留存活动照片（彩色），6月结束。`;

  it('asks for the ground first and deletes last', () => {
    expect(findingsOf(rule, text)[0]?.fixes.map(({ title, trust, snippet }) => [title, trust, snippet])).toEqual([
      ['补写依据和用途', 'suggest', true],
      ['改为报告办成的事', 'suggest', true],
      ['删去这项要求', 'suggest', false],
    ]);
  });

  it('puts the ground behind the request', () => {
    expect(fixedText(rule, text)).toContain('注意留存活动照片（依据：${1:文件}，用于${2:用途}）（彩色）');
  });

  it('deletes the clause with its comma and keeps what stands around it', () => {
    expect(fixedText(rule, text, '删去这项要求')).toBe(`${TITLE}各科室开读书会（彩色），6月结束。`);
  });

  it('offers no deletion where the request is woven into its clause', () => {
    const woven = `${TITLE}各科室要在读书会结束后一周内整理并上传活动照片。`;
    expect(findingsOf(rule, woven)[0]?.fixes.map(({ title }) => title)).toEqual(['补写依据和用途']);
  });
});

describe('trace/evidence-demand: reach', () => {
  it('finds requests in brackets and before their object', () => {
    expect(passagesOf(rule, `${TITLE}每月开一次读书会（须拍照留痕）。`)).toEqual(['须拍照留痕']);
    expect(passagesOf(rule, `${TITLE}签到册、活动照片、合影等资料月底前上报。`)).toEqual([
      '签到册、活动照片、合影等资料月底前上报',
    ]);
  });

  it('needs an order outside directives', () => {
    const speech = { genre: 'speech' as const };
    expect(passagesOf(rule, { ...speech, text: '大家务必留存会议签到表。' })).toEqual(['大家务必留存会议签到表']);
    expect(passagesOf(rule, { ...speech, text: '那次会上留存的会议签到表还在。' })).toEqual([]);
  });
});
