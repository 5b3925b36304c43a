import type { Interval, Quantity } from '../../facts/numbers/index.ts';

/**
 * The values a written number may stand for. A count is what it is, and whole percentages are subtracted as written;
 * 1.2万元 and 3.5% are rounded to their last place.
 */
export function asRounded(text: string, quantity: Quantity): Interval {
  const scale = scaleOf(text.slice(quantity.numberStart, quantity.unitStart));
  const whole = scale === 1 && quantity.decimals === 0 && (quantity.kind === 'count' || quantity.kind === 'percent');
  const half = whole ? 0 : 0.5 * scale * 10 ** -quantity.decimals;
  return { lo: quantity.value - half, hi: quantity.value + half, loOpen: false, hiOpen: false };
}

/** The least and the most a value may be. */
export type Range = Pick<Interval, 'lo' | 'hi'>;

/** What two values make together. */
export function plus(a: Range, b: Range): Range {
  return { lo: a.lo + b.lo, hi: a.hi + b.hi };
}

/** What the second leaves of the first. */
export function minus(a: Range, b: Range): Range {
  return { lo: a.lo - b.hi, hi: a.hi - b.lo };
}

/** How many percent one amount is of another, rounded as both are. */
export function percentRange(part: Range, whole: Range): Range {
  return { lo: (100 * part.lo) / whole.hi, hi: (100 * part.hi) / whole.lo };
}

/** A writer may round a value either way, cut it off, or shift its last place so that all shares make a hundred. */
export function mayBeWritten({ lo, hi }: Range, { value, decimals }: Pick<Quantity, 'value' | 'decimals'>): boolean {
  const slack = 1.01 * 10 ** -decimals;
  return value >= lo - slack && value <= hi + slack;
}

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** The place a number with 万 or 亿 is rounded to: that of its last word, 1e7 in 二亿四千万. */
function scaleOf(written: string): number {
  if (!/[万亿]/u.test(written)) return 1;
  const last = /[十百千万亿]+$/u.exec(written.trim())?.[0] ?? '';
  return Array.from(last).reduce((scale, char) => scale * (SCALES[char] ?? 1), 1);
}
