import type { Spread } from '../statistics.ts';

/** A figure with three significant digits and no more decimals than that takes; “—” where there is none. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '—';
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** Median and spread: `1.23（1.20–1.40）`; the median alone where there is but one measurement. */
export function spread({ median, min, max }: Spread): string {
  if (min === max) return figure(median);
  return `${figure(median)}（${figure(min)}–${figure(max)}）`;
}
