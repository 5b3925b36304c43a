import { describe, expect, it } from 'vitest';
import { describeInterval, parseNumbers, type Quantity } from './index.ts';

const first = (text: string): Quantity | undefined => parseNumbers(text)[0];

describe('dates', () => {
  it.each<[string, Partial<Quantity>]>([
    ['2022年', { kind: 'year', value: 2022, date: { year: 2022 } }],
    ['2022年度', { kind: 'year', end: 6 }],
    ['2024年底', { kind: 'year', end: 6 }],
    ['一九九八年', { kind: 'year', date: { year: 1998 } }],
    ['2020—2022年', { kind: 'period', date: { year: 2020 }, dateEnd: { year: 2022 } }],
    ['2020年至2022年', { kind: 'period', date: { year: 2020 }, dateEnd: { year: 2022 } }],
    ['二〇二四年五月六日', { kind: 'date', value: 20_240_506, date: { year: 2024, month: 5, day: 6 } }],
    ['2024年5月6日', { kind: 'date', value: 20_240_506 }],
    ['2024 年 5 月 6 日', { kind: 'date', value: 20_240_506, end: 14 }],
    ['2024-05-06', { kind: 'date', value: 20_240_506 }],
    ['2024/5/6', { kind: 'date', value: 20_240_506 }],
    ['2024.5.6', { kind: 'date', value: 20_240_506 }],
    ['5月6日', { kind: 'date', date: { month: 5, day: 6 } }],
    ['5月', { kind: 'date', date: { month: 5 } }],
    ['5月下旬', { kind: 'date', end: 4 }],
    ['2月30日', { kind: 'date', date: { month: 2, day: 30 } }],
    ['5月6日（星期三）', { kind: 'date', date: { month: 5, day: 6, weekday: 3 } }],
    ['5月6日至8日', { kind: 'period', date: { month: 5, day: 6 }, dateEnd: { day: 8 } }],
    ['3—5月', { kind: 'period', date: { month: 3 }, dateEnd: { month: 5 } }],
    ['6—8日', { kind: 'period', date: { day: 6 }, dateEnd: { day: 8 } }],
    ['周五', { kind: 'date', date: { weekday: 5 } }],
    ['星期日', { kind: 'date', date: { weekday: 7 } }],
    ['一季度', { kind: 'period', date: { quarter: 1 } }],
    ['第二季度', { kind: 'period', date: { quarter: 2 } }],
    ['前三季度', { kind: 'period', date: { quarter: 3 } }],
    ['上半年', { kind: 'period', date: { half: 1 } }],
    ['90年代', { kind: 'period', unit: '年代' }],
    ['2023—2024学年', { kind: 'period', date: { year: 2023 }, dateEnd: { year: 2024 } }],
    ['85后', { kind: 'cohort', date: { year: 1985 }, value: 1985 }],
    ['00后', { kind: 'cohort', date: { year: 2000 } }],
    ['九〇后', { kind: 'cohort', date: { year: 1990 } }],
    ['2022届', { kind: 'cohort', date: { year: 2022 } }],
  ])('%s', (text, expected) => {
    expect(first(text)).toMatchObject(expected);
    expect(parseNumbers(text)).toHaveLength(1);
  });

  it.each(['3日内', '为期3日', '不少于3日', '三日', '3个月', '两月', '三年', '30年'])('%s measures time', (text) => {
    expect(first(text)).toMatchObject({ kind: 'duration' });
  });

  it('sees the deadline word', () => {
    expect(first('5月底前')?.qualifiers).toMatchObject([{ word: '前', role: 'before' }]);
    expect(first('5月6日前往')?.qualifiers).toEqual([]);
    expect(first('3日内')?.qualifiers).toMatchObject([{ word: '内', role: 'atMost' }]);
  });

  it('does not take 周三次 for Wednesday', () => {
    expect(parseNumbers('每周三次').map(({ kind }) => kind)).toEqual(['frequency', 'count']);
  });

  it('leaves a date before a range of another kind', () => {
    expect(parseNumbers('5月6日到15人').map(({ kind }) => kind)).toEqual(['date', 'count']);
  });
});

describe('times of day', () => {
  it.each<[string, number, string]>([
    ['15:30', 930, '15:30'],
    ['15：30', 930, '15:30'],
    ['上午10时', 600, '10:00'],
    ['下午3点', 900, '15:00'],
    ['下午三点半', 930, '15:30'],
    ['晚上8:30', 1230, '20:30'],
    ['9时30分', 570, '9:30'],
    ['3点前', 180, '3:00'],
    ['9:00—11:30', 540, '9:00—11:30'],
    ['上午9时至11时', 540, '9:00—11:00'],
  ])('%s', (text, value, described) => {
    const q = first(text);
    expect(q).toMatchObject({ kind: 'time', value });
    expect(q && describeInterval(q)).toBe(described);
  });

  it('reads 3月3日下午3点 as date and time', () => {
    expect(parseNumbers('3月3日下午3点').map(({ kind }) => kind)).toEqual(['date', 'time']);
  });

  it.each(['早一点到', '晚一点说', '3小时', '提出三点要求', '3时段'])('%s holds no time of day', (text) => {
    expect(parseNumbers(text).filter(({ kind }) => kind === 'time')).toEqual([]);
  });
});

describe('frequency', () => {
  it('reads 每逢周五 as weekly and 每逢5日 as none', () => {
    expect(parseNumbers('每逢周五报数').map(({ kind, perYear }) => [kind, perYear])).toEqual([['frequency', 52]]);
    expect(parseNumbers('每逢5日赶集').filter(({ kind }) => kind === 'frequency')).toEqual([]);
  });

  it.each<[string, number, string]>([
    ['每月', 12, '月'],
    ['每周', 52, '周'],
    ['每两周', 26, '周'],
    ['每季度', 4, '季度'],
    ['每年', 1, '年'],
    ['每日', 365, '天'],
    ['每个工作日', 250, '工作日'],
    ['每半年', 2, '半年'],
    ['每3个月', 4, '月'],
    ['按月', 12, '月'],
    ['逐日', 365, '天'],
    ['一周一报', 52, '周'],
    ['一天一次', 365, '天'],
    ['每月最后一个工作日', 12, '月'],
  ])('%s is %d a year', (text, perYear, unit) => {
    expect(first(text)).toMatchObject({ kind: 'frequency', perYear, value: perYear, unit, start: 0, end: text.length });
  });

  it('keeps the day within the period', () => {
    expect(first('每周五前')).toMatchObject({ date: { weekday: 5 }, qualifiers: [{ word: '前' }] });
    expect(first('每月5日前')).toMatchObject({ date: { day: 5 } });
  });

  it.each(['每日常', '按年龄', '按季节', '按日期', '按年初计划', '每人', '追风逐日', '一月一日', '一天一天'])(
    '%s is none',
    (text) => {
      expect(parseNumbers(text).filter(({ kind }) => kind === 'frequency')).toEqual([]);
    },
  );
});
