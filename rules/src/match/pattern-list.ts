import { filterOf } from './filter.ts';
import { matchesOf } from './matches.ts';

/** A match and which pattern of the list it is one of. */
export interface ListedMatch {
  readonly place: number;
  readonly match: RegExpExecArray;
}

/** Patterns that are looked for together: one pass rules out those that cannot match. */
export interface PatternList {
  /** Every match of every pattern, in the order of the list. */
  matches(text: string): readonly ListedMatch[];
}

const NOTHING: readonly ListedMatch[] = [];

/** Makes a list of at most 31 global patterns. */
export function patternList(patterns: readonly RegExp[]): PatternList {
  const mayMatch = filterOf(patterns);
  return {
    matches(text) {
      let rest = mayMatch(text);
      if (rest === 0) return NOTHING;
      const found: ListedMatch[] = [];
      for (; rest !== 0; rest &= rest - 1) {
        const place = 31 - Math.clz32(rest & -rest);
        const pattern = patterns[place];
        for (const match of pattern === undefined ? [] : matchesOf(text, pattern)) found.push({ place, match });
      }
      return found;
    },
  };
}
