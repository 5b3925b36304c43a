import { describe, expect, it } from 'vitest';
import { ordinalValue, readOrdinal } from './ordinal.ts';

describe('readOrdinal', () => {
  it.each([
    ['一、时间', 'han-comma', 1],
    ['十二、时间', 'han-comma', 12],
    ['（三）范围', 'han-paren', 3],
    ['(三)范围', 'han-paren', 3],
    ['4.清淤', 'digit-dot', 4],
    ['4．清淤', 'digit-dot', 4],
    ['4、清淤', 'digit-dot', 4],
    ['（5）备料', 'digit-paren', 5],
    ['5）备料', 'digit-paren', 5],
    ['⑥值班', 'circled', 6],
    ['第二十一条 停水', 'article', 21],
    ['第三章 附则', 'chapter', 3],
    ['第一，停水', 'di', 1],
    ['二是备料', 'shi', 2],
    ['其次，备料', 'first', 2],
    ['二、三大任务', 'han-comma', 2],
    ['1、2026年任务', 'digit-dot', 1],
    ['三、4号线绕行', 'han-comma', 3],
    ['七、八月三十一日晚收网', 'han-comma', 7],
    ['一、2组抢收', 'han-comma', 1],
    ['2、三期工程', 'digit-dot', 2],
  ] as const)('reads %s', (text, style, value) => {
    expect(readOrdinal(text)).toMatchObject({ style, value, start: 0 });
  });

  it.each([
    '3.5公里',
    '5、6月份停水',
    '七、八月休渔',
    '一、二年级放假',
    '3、4号楼停水',
    '第三款规定',
    '一旦停水',
    '首先做',
    '2025年停水',
    '十分重要',
  ])('reads no numbering in %s', (text) => {
    expect(readOrdinal(text)).toBeUndefined();
  });

  it('counts Han numerals to three places', () => {
    expect(['十', '二十', '一百零五', '３４', '甲'].map(ordinalValue)).toEqual([10, 20, 105, 34, 0]);
  });
});
