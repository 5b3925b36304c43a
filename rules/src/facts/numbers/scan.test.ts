import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumbers } from './index.ts';
import { readerOf } from './reader.ts';
import { scanQuantities } from './scan.ts';

/** What the scan reacts to, so that random texts are full of almost-quantities. */
const PIECES = (
  '1 12 2024 0571 3.5 1,025 一 二 三 十 百 千 万 亿 〇 零 两 几 数 半 点 第 每 按 近 约 至少 不 超过 余 多 以上 左右 前 内 人 人次 个 ' +
  '月 年 日 号 周 星期 时 分 分之 百分之 % 元 番 倍 ： : ∶ / - — 至 到 （ ） 〔 〕 “ ” 、 。 ， 上午 下 A GB x a1 . 的 会 后 季度 ①'
)
  .split(' ')
  .concat(' ', '\n');

const dense = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), dense);

function visits(text: string): number {
  let count = 0;
  const inner = readerOf(text);
  scanQuantities({
    length: inner.length,
    code: (offset) => {
      count += 1;
      return inner.code(offset);
    },
  });
  return count;
}

const PROSE =
  '一、基本情况\n今年以来，全镇共走访农户1300余户，收到意见86条，其中涉及道路的27条、用水的19条，已办结73条。' +
  '5月6日前，各村应当把剩余13条的办理时限报镇办公室，每周五下午由值班干部核对一次。两名驻村干部分别联系三个组，' +
  '经费由原来的12.5万元减为不超过10万元，减少20%。';

describe('parseNumbers', () => {
  it('finds the quantities of a paragraph in order', () => {
    expect(parseNumbers(PROSE).map((q) => PROSE.slice(q.start, q.end))).toEqual([
      '一、',
      '1300余户',
      '86条',
      '27条',
      '19条',
      '73条',
      '5月6日前',
      '13条',
      '每周五',
      '一次',
      '两名',
      '三个',
      '12.5万元',
      '不超过10万元',
      '20%',
    ]);
  });

  it('gives ordered spans that do not overlap and stay in the text, for any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const q of parseNumbers(text)) {
          expect(q.start).toBeGreaterThanOrEqual(last);
          expect(q.end).toBeGreaterThan(q.start);
          expect(q.end).toBeLessThanOrEqual(text.length);
          expect(q.numberStart).toBeGreaterThanOrEqual(q.start);
          expect(q.numberEnd).toBeGreaterThan(q.numberStart);
          expect(q.numberEnd).toBeLessThanOrEqual(q.end);
          expect(q.unitStart).toBeGreaterThanOrEqual(q.start);
          expect(q.unitEnd).toBeGreaterThanOrEqual(q.unitStart);
          expect(q.unitEnd).toBeLessThanOrEqual(q.end);
          last = q.end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('gives intervals that are numbers and in order, with the qualifiers where they say', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const q of parseNumbers(text)) {
          expect([q.lo, q.hi, q.value].some(Number.isNaN)).toBe(false);
          expect(q.lo).toBeLessThanOrEqual(q.hi);
          if (q.approx === 'exact') expect(q.lo).toBe(q.hi);
          for (const { start, end, word } of q.qualifiers) expect(text.slice(start, end)).toBe(word);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('looks at each character of prose full of numbers at most six times', () => {
    expect(visits(PROSE)).toBeLessThanOrEqual(PROSE.length * 6);
  });

  it('looks at each character of any Unicode text at most six times', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(visits(text)).toBeLessThanOrEqual(text.length * 6 + 24);
      }),
    );
  });

  it('stays linear where every character may begin a quantity', () => {
    fc.assert(
      fc.property(dense, (text) => {
        expect(visits(text)).toBeLessThanOrEqual(text.length * 30 + 40);
        const once = visits(text.repeat(10));
        expect(visits(text.repeat(40))).toBeLessThanOrEqual(once * 4.2 + 40);
      }),
      { numRuns: 300 },
    );
  });
});
