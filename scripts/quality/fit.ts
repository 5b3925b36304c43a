import type { Model } from '../../rules/src/facts/concreteness/model.ts';
import { fitLogistic, scoreRow } from './logistic.ts';
import { columnsOf, rowOf, selectGrams, type Columns } from './matrix.ts';
import { randomOf, shuffled } from './random.ts';
import type { Origin, Sample } from './samples.ts';

/** How the model is fitted; the figures of docs/quality.md hold for the defaults. */
export interface FitOptions {
  readonly grams: number;
  readonly strength: number;
  readonly weights: Readonly<Record<Origin, number>>;
  readonly folds: number;
}

/** What the published model is fitted with. */
export const FIT: FitOptions = {
  grams: 280,
  strength: 0.6,
  weights: { gold: 1, own: 0.3, extra: 0.5, silent: 0.02 },
  folds: 10,
};

const MIN_GROUPS = 8;
const MIN_SAMPLES = 5;

interface Fitting {
  readonly columns: Columns;
  readonly weights: Float64Array;
  readonly grams: boolean;
}

function fit(samples: readonly Sample[], options: FitOptions): Fitting {
  const spoken = samples.filter(({ origin }) => origin !== 'silent');
  const columns = columnsOf(spoken, selectGrams(spoken, options.grams, MIN_GROUPS), MIN_SAMPLES);
  const grams = options.grams > 0;
  const weights = fitLogistic(
    {
      rows: samples.map((sample) => rowOf(sample, columns, grams)),
      targets: Float64Array.from(samples, ({ empty }) => (empty ? 1 : 0)),
      weights: Float64Array.from(samples, ({ origin }) => options.weights[origin]),
      columnCount: columns.size,
    },
    options.strength,
  );
  return { columns, weights, grams };
}

/** The model fitted to all samples, weights rounded to three decimals, nought left out. */
export function fitModel(samples: readonly Sample[], options: FitOptions = FIT): Model {
  const { columns, weights } = fit(samples, options);
  const round = (value: number): number => Math.round(value * 1000) / 1000;
  const entries = [...columns]
    .map(([name, column]): [string, number] => [name, round(weights[column] ?? 0)])
    .filter(([, weight]) => weight !== 0);
  return { bias: round(weights[weights.length - 1] ?? 0), weights: Object.fromEntries(entries) };
}

/** The fold of each group, in seeded order. */
export function foldsOf(groups: readonly number[], folds: number, seed: number): ReadonlyMap<number, number> {
  const distinct = shuffled(
    [...new Set(groups)].sort((a, b) => a - b),
    randomOf(seed),
  );
  return new Map(distinct.map((group, index) => [group, index % folds]));
}

/** Log-odds of every sample by a model fitted to the other folds only. What is our own has one fold an author. */
export function crossValidate(samples: readonly Sample[], options: FitOptions = FIT, seed = 1): Float64Array {
  const groupsOf = (own: boolean): readonly number[] =>
    samples.filter(({ origin }) => (origin === 'own') === own).map(({ group }) => group);
  const authors = [...new Set(groupsOf(true))];
  const fold = new Map([
    ...foldsOf(groupsOf(false), options.folds, seed),
    ...authors.map((group, index): [number, number] => [group, options.folds + index]),
  ]);
  const scores = new Float64Array(samples.length);
  for (let current = 0; current < options.folds + authors.length; current++) {
    const fitted = fit(
      samples.filter(({ group }) => fold.get(group) !== current),
      options,
    );
    samples.forEach((sample, index) => {
      if (fold.get(sample.group) !== current) return;
      scores[index] = scoreRow(rowOf(sample, fitted.columns, fitted.grams), fitted.weights);
    });
  }
  return scores;
}
