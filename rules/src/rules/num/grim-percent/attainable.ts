/** The share k of n in percent, rounded to d decimals. */
export function percentOf(k: number, n: number, decimals: number): number {
  return Number(((100 * k) / n).toFixed(decimals));
}

/** The whole numbers k whose share of n lies next to p percent, below and above. */
export function neighbours(p: number, n: number): readonly [number, number] {
  const low = Math.floor((p * n) / 100);
  return [low, low + 1];
}

/**
 * Whether p percent (with this many decimals) can be the share of a whole number of n things. Rounding half either
 * way and cutting off are all allowed: only what no habit of rounding yields is impossible.
 */
export function isAttainable(p: number, n: number, decimals: number): boolean {
  const unit = 10 ** -decimals;
  return neighbours(p, n).some((k) => {
    if (k < 0 || k > n) return false;
    const share = (100 * k) / n;
    return Math.abs(share - p) <= unit / 2 + 1e-9 || (share >= p && share < p + unit - 1e-9);
  });
}

/** The smallest n up to `limit` of which all the percentages are shares, rounded to nearest; undefined when there is none. */
export function smallestBase(
  percents: readonly { readonly value: number; readonly decimals: number }[],
  limit: number,
): number | undefined {
  for (let n = 2; n <= limit; n++) {
    if (percents.every(({ value, decimals }) => isNearest(value, n, decimals))) return n;
  }
  return undefined;
}

function isNearest(p: number, n: number, decimals: number): boolean {
  const k = Math.round((p * n) / 100);
  return Math.abs((100 * k) / n - p) <= 0.5 * 10 ** -decimals + 1e-9;
}
