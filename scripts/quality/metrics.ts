import { randomOf } from './random.ts';

/** Hits, false alarms and misses. */
export interface Counts {
  readonly hits: number;
  readonly alarms: number;
  readonly misses: number;
}

/** Precision, recall and their harmonic mean; NaN where nothing was found or nothing was there. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** An interval that holds 95 of 100 bootstrap samples. */
export type Range = readonly [low: number, high: number];

export const NO_COUNTS: Counts = { hits: 0, alarms: 0, misses: 0 };

/** Adds counts. */
export function sum(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (total, { hits, alarms, misses }) => ({
      hits: total.hits + hits,
      alarms: total.alarms + alarms,
      misses: total.misses + misses,
    }),
    NO_COUNTS,
  );
}

/** Counts for one document: is each segment found, and is it there? */
export function count(found: readonly boolean[], there: readonly boolean[]): Counts {
  let hits = 0;
  let alarms = 0;
  let misses = 0;
  there.forEach((is, index) => {
    if (found[index] !== true) misses += is ? 1 : 0;
    else if (is) hits++;
    else alarms++;
  });
  return { hits, alarms, misses };
}

/** Rates of counts. */
export function ratesOf({ hits, alarms, misses }: Counts): Rates {
  return {
    precision: hits / (hits + alarms),
    recall: hits / (hits + misses),
    f1: (2 * hits) / (2 * hits + alarms + misses),
  };
}

const ROUNDS = 1000;

/** 95 % interval of F1 when documents are drawn anew with replacement; seeded. */
export function bootstrapF1(documents: readonly Counts[], seed = 7): Range {
  const random = randomOf(seed);
  const values: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const drawn = documents.map(() => documents[Math.floor(random() * documents.length)] ?? NO_COUNTS);
    const { f1 } = ratesOf(sum(drawn));
    values.push(Number.isNaN(f1) ? 0 : f1);
  }
  values.sort((a, b) => a - b);
  return [values[Math.floor(ROUNDS * 0.025)] ?? 0, values[Math.ceil(ROUNDS * 0.975) - 1] ?? 0];
}
