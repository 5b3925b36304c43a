import { GRAM_VALUE, normalise } from '../../rules/src/facts/concreteness/model.ts';
import type { Row } from './logistic.ts';
import type { Sample } from './samples.ts';

/** Names of the columns, in order. */
export type Columns = ReadonlyMap<string, number>;

/** The character sequences of 1 to 4 characters in a text. */
export function gramsOf(text: string): ReadonlySet<string> {
  const clean = normalise(text);
  const grams = new Set<string>();
  for (let i = 0; i < clean.length; i++) {
    for (let n = 1; n <= 4 && i + n <= clean.length; n++) grams.add(clean.slice(i, i + n));
  }
  return grams;
}

/**
 * The `count` sequences that tell empty sentences from the others best (chi-square), seen in at least `minGroups`
 * groups of documents so that no topic is learned for a habit of style.
 */
export function selectGrams(samples: readonly Sample[], count: number, minGroups: number): readonly string[] {
  if (count === 0) return [];
  const seen = new Map<string, { empty: number; total: number; groups: Set<number> }>();
  let positives = 0;
  for (const sample of samples) {
    if (sample.empty) positives++;
    for (const gram of gramsOf(sample.text)) {
      let entry = seen.get(gram);
      if (entry === undefined) seen.set(gram, (entry = { empty: 0, total: 0, groups: new Set() }));
      entry.total++;
      if (sample.empty) entry.empty++;
      if (entry.groups.size < minGroups) entry.groups.add(sample.group);
    }
  }
  const share = positives / samples.length;
  return [...seen]
    .filter(([gram, { groups }]) => groups.size >= minGroups && /^[\u4e00-\u9fff、，“”]+$/u.test(gram))
    .map(([gram, { empty, total }]) => ({ gram, score: (empty - total * share) ** 2 / (total * share * (1 - share)) }))
    .sort((a, b) => b.score - a.score || (a.gram < b.gram ? -1 : 1))
    .slice(0, count)
    .map(({ gram }) => gram);
}

/** Columns for the features seen in at least `min` samples, and for the given sequences. */
export function columnsOf(samples: readonly Sample[], grams: readonly string[], min: number): Columns {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts]
    .filter(([, count]) => count >= min)
    .map(([name]) => name)
    .sort();
  return new Map([...names, ...grams.map((gram) => `「${gram}」`)].map((name, index) => [name, index]));
}

/** The row of a sample. */
export function rowOf(sample: Pick<Sample, 'features' | 'text'>, columns: Columns, withGrams: boolean): Row {
  const entries: [number, number][] = [];
  for (const [name, value] of sample.features) {
    const column = columns.get(name);
    if (column !== undefined) entries.push([column, value]);
  }
  if (withGrams) {
    for (const gram of gramsOf(sample.text)) {
      const column = columns.get(`「${gram}」`);
      if (column !== undefined) entries.push([column, GRAM_VALUE]);
    }
  }
  entries.sort((a, b) => a[0] - b[0]);
  return { columns: Int32Array.from(entries, ([c]) => c), values: Float64Array.from(entries, ([, v]) => v) };
}
