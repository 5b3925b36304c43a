import { describe, expect, it } from 'vitest';
import {
  canEqual,
  certainlyDiffers,
  certainlyGreater,
  certainlyLess,
  describeInterval,
  exactly,
  isExact,
  parseNumbers,
  quotientOf,
  sameUnit,
  sumOf,
  type Quantity,
} from './index.ts';

function q(text: string): Quantity {
  const [found] = parseNumbers(text);
  if (found === undefined) throw new Error(`nothing in ${text}`);
  return found;
}

describe('comparisons hold for every possible value', () => {
  it('certainlyLess', () => {
    expect(certainlyLess(q('60余人次'), q('1500余场次'))).toBe(true);
    expect(certainlyLess(q('60余人次'), q('65场'))).toBe(false);
    expect(certainlyLess(q('60余人次'), q('70场'))).toBe(true);
    expect(certainlyLess(q('不到5人'), q('5人'))).toBe(true);
    expect(certainlyLess(q('不超过5人'), q('5人'))).toBe(false);
    expect(certainlyLess(q('至少3人'), q('1万人'))).toBe(false);
  });

  it('certainlyGreater and certainlyDiffers', () => {
    expect(certainlyGreater(q('超过60%'), q('60%'))).toBe(true);
    expect(certainlyDiffers(q('500名左右'), q('549人'))).toBe(false);
    expect(certainlyDiffers(q('500名左右'), q('600人'))).toBe(true);
    expect(canEqual(q('几十个'), q('99个'))).toBe(true);
    expect(canEqual(q('几十个'), q('100个'))).toBe(false);
  });
});

describe('arithmetic', () => {
  it('adds what is exact and what is not', () => {
    expect(sumOf([q('3人'), q('60余人')])).toMatchObject({ lo: 64, hi: 73, hiOpen: true });
    expect(sumOf([])).toEqual(exactly(0));
    expect(isExact(sumOf([q('3人'), q('4人')]))).toBe(true);
  });

  it('divides without dividing by zero', () => {
    expect(quotientOf(q('5000人次'), q('250人'))).toMatchObject({ lo: 20, hi: 20 });
    expect(quotientOf(q('3人'), q('不超过5人'))).toMatchObject({ lo: 0.6, hi: Infinity });
    expect(quotientOf(q('3人'), q('至少5人'))).toMatchObject({ lo: 0, hi: 0.6 });
  });
});

describe('sameUnit', () => {
  it('sees through spellings, not across kinds', () => {
    expect(sameUnit(q('500名'), q('三百人'))).toBe(true);
    expect(sameUnit(q('5人'), q('5人次'))).toBe(false);
    expect(sameUnit(q('359'), q('360'))).toBe(false);
  });
});

describe('describeInterval', () => {
  it.each([
    ['60余人', '61—69'],
    ['660余万元', '660万—670万'],
    ['3.5亿元', '3.5亿'],
    ['不少于六分之一', '至少1/6'],
    ['超过60%', '超过60'],
    ['不到60%', '不到60'],
    ['不到5人', '至多4'],
    ['1∶3.4', '1∶3.4'],
    ['2024年5月6日', '2024年5月6日'],
    ['2020—2022年', '2020年—2022年'],
    ['周五', '周五'],
    ['上半年', '上半年'],
  ])('%s: %s', (text, described) => {
    expect(describeInterval(q(text))).toBe(described);
  });
});
