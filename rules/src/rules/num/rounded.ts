import type { Interval, Quantity } from '../../facts/numbers/index.ts';

/**
 * The values a written number may stand for. A count is what it is, and whole percentages are subtracted as written;
 * 1.2万元 and 3.5% are rounded to their last place.
 */
export function asRounded(text: string, quantity: Quantity): Interval {
  const written = text.slice(quantity.numberStart, quantity.unitStart);
  const scale = written.includes('亿') ? 1e8 : written.includes('万') ? 1e4 : 1;
  const whole = scale === 1 && quantity.decimals === 0 && (quantity.kind === 'count' || quantity.kind === 'percent');
  const half = whole ? 0 : 0.5 * scale * 10 ** -quantity.decimals;
  return { lo: quantity.value - half, hi: quantity.value + half, loOpen: false, hiOpen: false };
}
