import { verdictOf } from '../../rules/src/facts/concreteness/emptiness.ts';
import type { EmptyVerdict } from '../../rules/src/facts/concreteness/types.ts';
import { EMPTY_TRIGGERS, isExcused, isProse } from '../../rules/src/rules/empty/find.ts';
import { crossValidate } from './fit.ts';
import type { GoldDocument } from './gold.ts';
import type { Sample } from './samples.ts';
import type { PlacedSentence } from './sentences.ts';

/** What the empty/* rules flag when the model has not seen the document. */
export interface EmptyFlags {
  /** By document and segment, the documents of our own after the others. */
  readonly flags: readonly (readonly boolean[])[];
  /** Flagged sentences in each silent corpus of which texts are left that are not in the gold set. */
  readonly silent: ReadonlyMap<string, number>;
}

/** Flags of the empty/* rules, every document judged by a model fitted without it. */
export function crossValidatedEmpty(documents: readonly GoldDocument[], samples: readonly Sample[]): EmptyFlags {
  const scores = crossValidate(samples);
  const flags = documents.map(({ segments }) => segments.map(() => false));
  const silent = new Map<string, number>();
  for (const { origin, kind } of samples) if (origin === 'silent') silent.set(kind, 0);
  samples.forEach((sample, index) => {
    if (sample.origin === 'extra' || ruleVerdict(sample.sentence, scores[index] ?? 0) === 'filled') return;
    const row = sample.origin === 'silent' ? undefined : flags[sample.document];
    if (row !== undefined) row[sample.segment] = true;
    else silent.set(sample.kind, (silent.get(sample.kind) ?? 0) + 1);
  });
  return { flags, silent };
}

/** What the empty/* rules say of a sentence that a model gives a score. */
export function ruleVerdict({ unit }: PlacedSentence, score: number): EmptyVerdict {
  if (!EMPTY_TRIGGERS.some((table) => unit.has(table)) || !isProse(unit) || isExcused(unit)) return 'filled';
  return verdictOf(unit, score, unit.discourse, unit.slots);
}
