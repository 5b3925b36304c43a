/** How well indexes agree with ratings. */
export interface Agreement {
  /** Rank correlation. */
  readonly spearman: number;
  /** How often a text rated 50 or more stands above one rated 10 or less. */
  readonly auc: number;
  /** Mean absolute error in points. */
  readonly error: number;
}

/** Compares indexes with ratings, text by text. */
export function agreement(indexes: readonly number[], ratings: readonly number[]): Agreement {
  const high = indexes.filter((_, i) => (ratings[i] ?? 0) >= 50);
  const low = indexes.filter((_, i) => (ratings[i] ?? 0) <= 10);
  const wins = high.flatMap((a) => low.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
  return {
    spearman: correlation(ranks(indexes), ranks(ratings)),
    auc: mean(wins),
    error: mean(indexes.map((index, i) => Math.abs(index - (ratings[i] ?? 0)))),
  };
}

/** The middle value; NaN of none. */
export function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[sorted.length >> 1] ?? NaN) + (sorted[(sorted.length - 1) >> 1] ?? NaN)) / 2;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Ranks from 1; equal values share the mean of theirs. */
function ranks(values: readonly number[]): readonly number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value);
  const result = values.map(() => 0);
  for (let i = 0; i < order.length;) {
    let end = i;
    while (order[end]?.value === order[i]?.value && end < order.length) end++;
    for (let j = i; j < end; j++) result[order[j]?.index ?? 0] = (i + 1 + end) / 2;
    i = end;
  }
  return result;
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const sum = (f: (i: number) => number): number => a.reduce((total, _, i) => total + f(i), 0);
  const da = (i: number): number => (a[i] ?? 0) - ma;
  const db = (i: number): number => (b[i] ?? 0) - mb;
  return sum((i) => da(i) * db(i)) / Math.sqrt(sum((i) => da(i) ** 2) * sum((i) => db(i) ** 2));
}
