import { describe, expect, it } from 'vitest';
import { readNumeral } from './numerals.ts';
import { readerOf } from './reader.ts';

function read(text: string) {
  const numeral = readNumeral(readerOf(text), 0);
  return numeral && { ...numeral, written: text.slice(0, numeral.end) };
}

describe('readNumeral', () => {
  it.each([
    ['三', 3],
    ['十', 10],
    ['十五', 15],
    ['二十', 20],
    ['廿三', 23],
    ['一百零八', 108],
    ['一百二', 120],
    ['二百五十', 250],
    ['两千零五', 2005],
    ['三千五', 3500],
    ['一千零二十', 1020],
    ['两万三千', 23_000],
    ['两万三', 23_000],
    ['十万', 100_000],
    ['三千五百万', 35_000_000],
    ['一亿零三百', 100_000_300],
    ['三亿五千万', 350_000_000],
    ['一万亿', 1e12],
    ['百', 100],
    ['千万', 1e7],
    ['三点五', 3.5],
    ['零点八', 0.8],
    ['三点二五亿', 325_000_000],
    ['1025', 1025],
    ['1,025', 1025],
    ['12,345,678', 12_345_678],
    ['１２３', 123],
    ['３．５', 3.5],
    ['1.2万', 12_000],
    ['3万5千', 35_000],
    ['1亿3千万', 130_000_000],
    ['5千', 5000],
    ['0.07亿', 7_000_000],
  ])('%s is %d', (text, value) => {
    expect(read(text)).toMatchObject({ value, lo: value, hi: value, form: 'value', written: text });
  });

  it.each([
    ['三五', 3, 5, false],
    ['一两', 1, 2, false],
    ['十七八', 17, 18, false],
    ['三四十', 30, 50, true],
    ['两三千', 2000, 4000, true],
  ])('%s is from %d to %d', (text, lo, hi, hiOpen) => {
    expect(read(text)).toMatchObject({ form: 'pair', lo, hi, hiOpen, written: text });
  });

  it.each([
    ['几', 2, 10],
    ['几十', 20, 100],
    ['数百', 200, 1000],
    ['十几', 11, 20],
    ['二十几万', 210_000, 300_000],
    ['几千万', 2e7, 1e8],
  ])('%s is vague: from %d to under %d', (text, lo, hi) => {
    expect(read(text)).toMatchObject({ form: 'ji', lo, hi, hiOpen: true, written: text });
  });

  it.each([
    ['二〇二四', '2024', 2024],
    ['二零零八', '2008', 2008],
    ['一九', '19', 19],
  ])('%s is the digit string %s', (text, digits, value) => {
    expect(read(text)).toMatchObject({ form: 'digits', digits, value });
  });

  it.each(['万千', '百千万', '千千万万', '十百', '亿万', '二〇二四万'])('%s is no number, and read whole', (text) => {
    expect(read(text)).toMatchObject({ form: 'noise', written: text });
  });

  it.each(['零', '〇', '人', ''])('%s is no numeral', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('takes a comma for a separator only before exactly three digits', () => {
    expect(read('2019,2020年')?.written).toBe('2019');
    expect(read('1,02名')?.written).toBe('1');
    expect(read('1, 025名')?.written).toBe('1');
  });

  it('leaves a full stop that no digit follows', () => {
    expect(read('3.完成')?.written).toBe('3');
  });

  it('tells minutes from decimals', () => {
    expect(read('三点二十')?.written).toBe('三');
    expect(read('三点五分')?.written).toBe('三');
    expect(read('十点半')?.written).toBe('十');
  });

  it('does not take the 百 of 百分点 for a multiplier', () => {
    expect(read('3百分点')?.written).toBe('3');
  });

  it('counts decimals as written', () => {
    expect(read('49.30')).toMatchObject({ decimals: 2, value: 49.3 });
    expect(read('三点五零')).toMatchObject({ decimals: 2, value: 3.5 });
  });

  it('makes no amount of a digit string too long to be exact', () => {
    expect(read('12345678901234567890')).toMatchObject({ form: 'digits', value: Number.NaN });
  });
});
