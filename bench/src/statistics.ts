/** Median and spread of some measurements. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** The value below which a share of the measurements lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? NaN;
  const high = sorted[Math.ceil(at)] ?? NaN;
  return low + (high - low) * (at - Math.floor(at));
}

/** Median, least and most; NaN of none. */
export function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), min: quantile(values, 0), max: quantile(values, 1) };
}

/** Ratios of measurements taken in the same round, first to first and so on; the shorter list sets how many. */
export function paired(values: readonly number[], base: readonly number[]): readonly number[] {
  return values.slice(0, base.length).map((value, index) => value / (base[index] ?? NaN));
}
