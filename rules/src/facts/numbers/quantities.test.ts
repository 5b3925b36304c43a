import { describe, expect, it } from 'vitest';
import { describeInterval, parseNumbers, type Quantity } from './index.ts';

function only(text: string): Quantity {
  const found = parseNumbers(text);
  expect(found.map((q) => text.slice(q.start, q.end))).toHaveLength(1);
  const [first] = found;
  if (first === undefined) throw new Error(`nothing found in ${text}`);
  return first;
}

function spans(text: string): readonly string[] {
  return parseNumbers(text).map((q) => text.slice(q.start, q.end));
}

describe('intervals of counted things', () => {
  it.each<[string, Partial<Quantity>, string]>([
    [
      '1300余人次',
      { lo: 1301, hi: 1400, hiOpen: true, unit: '人次', unitClass: 'attendance', approx: 'above' },
      '1301—1399',
    ],
    ['60余', { lo: 61, hi: 70, hiOpen: true, kind: 'plain' }, '61—69'],
    ['60余户', { lo: 61, hi: 70, unitClass: 'household' }, '61—69'],
    ['1500余场次', { lo: 1501, hi: 1600, unit: '场', unitClass: 'session' }, '1501—1599'],
    ['15余人', { lo: 16, hi: 20 }, '16—19'],
    ['二十多名', { lo: 21, hi: 30, unit: '人' }, '21—29'],
    ['3万多人', { lo: 30_001, hi: 40_000 }, '30001—39999'],
    ['1.5万余人', { lo: 15_001, hi: 16_000, value: 15_000 }, '15001—15999'],
    ['500名左右', { lo: 450, hi: 550, hiOpen: false, approx: 'about' }, '450—550'],
    ['约200家', { lo: 180, hi: 220, unitClass: 'org', approx: 'about' }, '180—220'],
    ['近千人', { lo: 900, hi: 1000, hiOpen: true, value: 1000, approx: 'near' }, '900—999'],
    ['上千人', { lo: 1000, hi: Infinity, approx: 'atLeast' }, '至少1000'],
    ['数百人', { lo: 200, hi: 1000, hiOpen: true, approx: 'ji' }, '200—999'],
    ['几十个', { lo: 20, hi: 100, hiOpen: true, approx: 'ji' }, '20—99'],
    ['十几人', { lo: 11, hi: 20, approx: 'ji' }, '11—19'],
    ['十来个', { lo: 9, hi: 11, approx: 'about' }, '9—11'],
    ['三五天', { lo: 3, hi: 5, kind: 'duration', approx: 'range' }, '3—5'],
    ['一两个', { lo: 1, hi: 2, approx: 'range' }, '1—2'],
    ['超过300人', { lo: 301, hi: Infinity, approx: 'atLeast' }, '至少301'],
    ['不到5人', { lo: 0, hi: 5, hiOpen: true, approx: 'atMost' }, '至多4'],
    ['不少于3000字', { lo: 3000, hi: Infinity, unitClass: 'text' }, '至少3000'],
    ['5000字以上', { lo: 5000, hi: Infinity }, '至少5000'],
    ['不超过300字以内', { lo: 0, hi: 300, hiOpen: false }, '至多300'],
    ['两万三千字', { lo: 23_000, hi: 23_000, unit: '字', approx: 'exact' }, '2.3万'],
    ['三千字', { value: 3000 }, '3000'],
    ['1,025名', { value: 1025, unit: '人', unitClass: 'person' }, '1025'],
    ['１２３名', { value: 123 }, '123'],
    ['10至15人', { lo: 10, hi: 15, approx: 'range', terms: [10, 15] }, '10—15'],
    ['一个', { value: 1, kind: 'count', unit: '个' }, '1'],
    ['两个半月', { value: 2.5, kind: 'duration', unit: '月' }, '2.5'],
    ['12个行政村', { value: 12, unit: '个' }, '12'],
    ['5支队伍', { value: 5, unit: '支' }, '5'],
    ['12项目标', { value: 12, unit: '项' }, '12'],
    ['三点意见', { value: 3, unit: '点', kind: 'count' }, '3'],
  ])('%s', (text, expected, described) => {
    const q = only(text);
    expect(q).toMatchObject(expected);
    expect(describeInterval(q)).toBe(described);
  });
});

describe('measures', () => {
  it.each<[string, Partial<Quantity>]>([
    [
      '660余万元',
      { lo: 6_600_000, loOpen: true, hi: 6_700_000, hiOpen: true, value: 6_600_000, unit: '元', kind: 'money' },
    ],
    ['3.5亿元', { value: 350_000_000, decimals: 1, kind: 'money' }],
    ['10 万元', { value: 100_000 }],
    ['10—15万元', { lo: 100_000, hi: 150_000, terms: [100_000, 150_000] }],
    ['近万元', { lo: 9000, hi: 10_000 }],
    ['49.03%', { value: 49.03, decimals: 2, lo: 49.03, hi: 49.03, kind: 'percent', unit: '%' }],
    ['４９．０３％', { value: 49.03, kind: 'percent', unit: '%' }],
    ['百分之百', { value: 100, kind: 'percent' }],
    ['百分之三点五', { value: 3.5, decimals: 1, kind: 'percent' }],
    ['百分之三到五', { lo: 3, hi: 5, kind: 'percent', approx: 'range' }],
    ['百分之三到百分之五', { lo: 3, hi: 5, kind: 'percent' }],
    ['百分之七八', { lo: 7, hi: 8, approx: 'range' }],
    ['10%—15%', { lo: 10, hi: 15, terms: [10, 15] }],
    ['三成', { value: 30, unit: '%', kind: 'percent' }],
    ['七八成', { lo: 70, hi: 80, kind: 'percent' }],
    ['千分之二', { value: 2, kind: 'permille', unit: '‰' }],
    ['万分之五', { value: 0.0005, kind: 'fraction', terms: [5, 10_000] }],
    ['六分之一', { value: 1 / 6, kind: 'fraction', terms: [1, 6] }],
    ['三分之二以上', { lo: 2 / 3, hi: Infinity, approx: 'atLeast' }],
    ['132/135', { value: 132 / 135, kind: 'fraction', terms: [132, 135] }],
    ['半数以上', { lo: 0.5, hi: Infinity, kind: 'fraction' }],
    ['一半', { value: 0.5, kind: 'fraction' }],
    ['3.2个百分点', { value: 3.2, kind: 'pctpoint', unit: '百分点' }],
    ['增长2倍', { value: 2, kind: 'times', unit: '倍' }],
    ['翻两番', { value: 2, kind: 'doubling', unit: '番' }],
    ['1∶3.4', { kind: 'ratio', terms: [1, 3.4] }],
    ['师生比1:10', { kind: 'ratio', terms: [1, 10] }],
    ['3:2:1', { kind: 'ratio', terms: [3, 2, 1] }],
    ['35岁以下', { lo: 0, hi: 35, kind: 'age', unit: '岁' }],
    ['35岁左右', { lo: 31.5, hi: 38.5, kind: 'age' }],
    ['5个工作日', { value: 5, kind: 'duration', unit: '工作日' }],
    ['半天', { value: 0.5, kind: 'duration', unit: '天' }],
    ['一周', { value: 1, kind: 'duration', unit: '周' }],
    ['一天半', { value: 1.5, unit: '天' }],
    ['1.5小时', { value: 1.5, unit: '小时' }],
    ['一个半小时', { value: 1.5, unit: '小时' }],
    ['三个多月', { lo: 3, loOpen: true, hi: 4, hiOpen: true, unit: '月' }],
    ['3年多', { lo: 3, loOpen: true, hi: 4, unit: '年' }],
    ['15公顷', { kind: 'area', unit: '公顷' }],
    ['5km', { kind: 'length', unit: '公里' }],
    ['增长-5.2%', { value: -5.2, kind: 'percent' }],
    ['−3℃', { value: -3, kind: 'temperature' }],
  ])('%s', (text, expected) => {
    expect(only(text)).toMatchObject(expected);
  });

  it('takes no amount from the heading of a money column', () => {
    expect(parseNumbers('单位：万元')).toEqual([]);
  });

  it('reads both numbers when a larger one comes first', () => {
    expect(spans('10人至5人')).toEqual(['10人', '5人']);
  });

  it('does not join different units to a range', () => {
    expect(spans('3个到5天')).toEqual(['3个', '5天']);
  });
});

describe('qualifiers', () => {
  const words = (text: string) => only(text).qualifiers.map(({ word, role, detached }) => [word, role, detached]);

  it('keeps both words of a doubled or contradicting pair, and then allows what either allows', () => {
    expect(words('不少于3000字以上')).toEqual([
      ['不少于', 'atLeast', false],
      ['以上', 'atLeast', false],
    ]);
    expect(words('近1300余人次')).toEqual([
      ['近', 'near', false],
      ['余', 'above', false],
    ]);
    expect(only('近1300余人次')).toMatchObject({ lo: 1170, hi: 1400, hiOpen: true, start: 0, end: 8 });
  });

  it('marks where qualifier, numeral and unit stand', () => {
    const text = '共有近 1300 余人次参加';
    const q = only(text);
    expect(text.slice(q.start, q.end)).toBe('近 1300 余人次');
    expect(text.slice(q.numberStart, q.numberEnd)).toBe('1300');
    expect(text.slice(q.unitStart, q.unitEnd)).toBe('人次');
    expect(q.qualifiers.map(({ start, end }) => text.slice(start, end))).toEqual(['近', '余']);
  });

  it('puts the unit offsets at the end when there is no unit', () => {
    const q = only('三分之二以上');
    expect([q.unitStart, q.unitEnd, q.end]).toEqual([6, 6, 6]);
  });

  it('reaches over a verb for 至少 and over …的 for 不超过', () => {
    expect(only('至少开展3次')).toMatchObject({ lo: 3, hi: Infinity, start: 4 });
    expect(words('至少开展3次')).toEqual([['至少', 'atLeast', true]]);
    expect(only('不超过总数的10%')).toMatchObject({ lo: 0, hi: 10 });
  });

  it('does not reach over punctuation or another number', () => {
    expect(parseNumbers('至少要有，共3次')[0]).toMatchObject({ lo: 3, hi: 3 });
    expect(parseNumbers('至少2人参加3次')[1]).toMatchObject({ lo: 3, hi: 3 });
  });

  it('reaches over a frequency', () => {
    expect(parseNumbers('不超过每月1000元')[1]).toMatchObject({ lo: 0, hi: 1000 });
    expect(parseNumbers('至少每月召开1次')[1]).toMatchObject({ lo: 1, hi: Infinity });
  });

  it('tells the recent 近三年 from nearly ten years', () => {
    expect(only('近三年')).toMatchObject({ lo: 3, hi: 3, approx: 'exact' });
    expect(words('近三年')).toEqual([['近', 'recent', false]]);
    expect(only('历时近10年')).toMatchObject({ lo: 9, hi: 10, approx: 'near' });
  });

  it('leaves 附近 and 目前 alone', () => {
    expect(words('附近3家商户')).toEqual([]);
    expect(words('目前3个组已到')).toEqual([]);
    expect(words('前3名')).toEqual([['前', 'top', false]]);
  });

  it('notes emphasis and per without touching the value', () => {
    expect(only('高达95%')).toMatchObject({ lo: 95, hi: 95, approx: 'exact' });
    expect(words('高达95%')).toEqual([['高达', 'emphasis', false]]);
    expect(words('每20户')).toEqual([['每', 'per', false]]);
  });

  it('does not read 以下 before what follows in a list as a bound', () => {
    expect(parseNumbers('有3个以下几种')[0]).toMatchObject({ hi: 3, lo: 3, qualifiers: [] });
  });
});
