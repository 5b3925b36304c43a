import type { Source } from './types.ts';

/** The sources that may be shown: only clauses whose own text was read. */
export function printableSources(sources: readonly Source[]): readonly Source[] {
  return sources.filter((source) => source.provenance === 'seen');
}
