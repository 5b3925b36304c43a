import { describe, expect, it } from 'vitest';
import { parseNumbers, type Quantity } from './index.ts';

const kinds = (text: string) => parseNumbers(text).map(({ kind }) => kind);

describe('words that are no amounts', () => {
  it.each(
    (
      '一些 一定 一起 统一 统一个性 一直 第一时间 第一书记 万一 千万不要 十分重要 万分感谢 百姓 一般 三农 两会 四个意识 两个维护 三会一课 ' +
      '千方百计 五湖四海 一丝不苟 成千上万 三番五次 千家万户 五花八门 气象万千 百年大计 红十字会 一次性 一部分 一段时间 一家人 一条心 ' +
      '一人一策 一村一品 一项项 一件件 这一次 新一轮 之一 唯一 同一个 进一步 一线 一把手 一网通办 八项规定 一票否决 ' +
      '数字经济 数据 数量 人数 数组 多数人 几乎 一五一十 三点一线 五台山 周一围 半导体 半径 零投诉 百千万人才 一元化 张三 二维码'
    ).split(' '),
  )('%s', (text) => {
    expect(parseNumbers(text)).toEqual([]);
  });

  it('still counts next to such words', () => {
    expect(kinds('统一部署3个组')).toEqual(['count']);
    expect(kinds('十分钟')).toEqual(['duration']);
    expect(kinds('十分之一')).toEqual(['fraction']);
    expect(kinds('一千万元')).toEqual(['money']);
    expect(kinds('参与人数百分之三')).toEqual(['percent']);
    expect(kinds('人数十人')).toEqual(['count']);
    expect(kinds('数名')).toEqual(['count']);
    expect(kinds('如一九三三年')).toEqual(['year']);
  });

  it.each(['一个', '一名', '一次', '一场', '一项'])('%s counts one', (text) => {
    expect(parseNumbers(text)).toMatchObject([{ kind: 'count', value: 1 }]);
  });
});

describe('ordinals and numbering', () => {
  it.each<[string, number, string]>([
    ['第三条', 3, '条'],
    ['第5项', 5, '项'],
    ['第 5 项', 5, '项'],
    ['第十二次', 12, '次'],
    ['第一名', 1, '名'],
    ['前3名', 3, '人'],
    ['二十届', 20, '届'],
    ['三级', 3, '级'],
  ])('%s', (text, value, unit) => {
    expect(parseNumbers(text)).toMatchObject([{ kind: 'ordinal', value, unit }]);
  });

  it('reads a range of articles', () => {
    expect(parseNumbers('第三至五条')).toMatchObject([{ kind: 'ordinal', terms: [3, 5], approx: 'range' }]);
  });

  it.each([
    '一、总体要求',
    '（一）目标',
    '1. 摸底',
    '1.摸底',
    '1、摸底',
    '（1）摸底',
    '(1)摸底',
    '①摸底',
    '1）摸底',
    '## 三、保障',
    '1.2 分工',
  ])('%s begins with numbering', (text) => {
    expect(kinds(text)).toEqual(['ordinal']);
  });

  it('reads 一是 and 二是 at the start of clauses only', () => {
    expect(kinds('一是摸清底数；二是建好名册')).toEqual(['ordinal', 'ordinal']);
    expect(kinds('答案之一是错的')).toEqual([]);
  });

  it('does not take a decimal or a list of numbers for numbering', () => {
    expect(kinds('1.5亿元已到账')).toEqual(['money']);
    expect(kinds('一、二季度')).toEqual(['period']);
  });
});

describe('codes', () => {
  const code = (text: string): Partial<Quantity> | undefined => parseNumbers(text)[0];

  it.each<[string, string, string]>([
    ['A4纸', 'A4', 'latin'],
    ['5G网络', '5G', 'latin'],
    ['COVID-19', 'COVID-19', 'latin'],
    ['GB/T 9704—2012', 'GB/T 9704—2012', 'latin'],
    ['iPhone15', 'iPhone15', 'latin'],
    ['Windows 11', 'Windows 11', 'latin'],
    ['3.5.1版', '3.5.1', 'version'],
    ['192.168.1.1', '192.168.1.1', 'version'],
    ['〔2024〕12号', '〔2024〕12号', 'document'],
    ['（2023）第5号', '（2023）第5号', 'document'],
    ['330102199003078888', '330102199003078888', 'identity'],
    ['33010219900307888X', '33010219900307888X', 'identity'],
    ['6222020200112233445', '6222020200112233445', 'digits'],
    ['3号楼', '3号', 'label'],
    ['24/7', '24/7', 'label'],
    ['“十四五”', '十四五', 'plan'],
    ['十四五规划', '十四五', 'plan'],
    ['“五类人员”', '五类', 'brand'],
  ])('%s holds the code %s', (text, written, form) => {
    const found = parseNumbers(text);
    expect(found).toMatchObject([{ kind: 'code', form }]);
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe(written);
  });

  it.each(['13800001111', '0571-88886666', '400-810-8888'])('%s is a telephone number', (text) => {
    expect(parseNumbers(text)).toMatchObject([{ kind: 'phone', start: 0, end: text.length }]);
  });

  it('tells codes from amounts that look alike', () => {
    expect(code('十四五岁')).toMatchObject({ kind: 'age', lo: 14, hi: 15 });
    expect(code('Word 3份')).toMatchObject({ kind: 'count', value: 3 });
    expect(code('20MB')).toMatchObject({ kind: 'data' });
    expect(code('n=359')).toMatchObject({ kind: 'plain', value: 359 });
    expect(code('150000000元')).toMatchObject({ kind: 'money' });
    expect(code('020-25人')).toMatchObject({ kind: 'count' });
  });
});
