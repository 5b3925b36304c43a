import { verdictOf } from '../../rules/src/facts/concreteness/emptiness.ts';
import { EMPTY_TRIGGERS, isProse } from '../../rules/src/rules/empty/find.ts';
import { crossValidate } from './fit.ts';
import type { GoldDocument } from './gold.ts';
import type { Sample } from './samples.ts';

/** Segments of each gold document that the empty/* rules flag, the model fitted without the document. */
export function crossValidatedEmpty(
  documents: readonly GoldDocument[],
  samples: readonly Sample[],
): readonly (readonly boolean[])[] {
  const scores = crossValidate(samples);
  const flags = documents.map(({ segments }) => segments.map(() => false));
  samples.forEach((sample, index) => {
    if (sample.origin !== 'gold' || !flagged(sample, scores[index] ?? 0)) return;
    const row = flags[sample.document];
    if (row !== undefined) row[sample.segment] = true;
  });
  return flags;
}

function flagged({ sentence: { unit } }: Sample, score: number): boolean {
  if (!isProse(unit) || !EMPTY_TRIGGERS.some((table) => unit.has(table))) return false;
  return verdictOf(unit, score, unit.discourse, unit.slots) !== 'filled';
}
