import { readSuffix, type QualifierWord, type SuffixPlace } from './qualifiers.ts';
import { skipSpace, type Reader } from './reader.ts';
import type { Match } from './trie.ts';
import type { Qualifier, QualifierRole } from './types.ts';

const DEADLINE: ReadonlySet<QualifierRole> = new Set<QualifierRole>(['before', 'after', 'from', 'until']);
const MAX_SUFFIXES = 3;

/** A qualifier with its place. */
export function qualifierAt(start: number, found: Match<QualifierWord>): Qualifier {
  const { word, role } = found.entry;
  return { start, end: found.end, word, role, detached: false };
}

/** One qualifier at an offset, a space before it allowed. */
export function suffixAt(reader: Reader, offset: number, place: SuffixPlace): Qualifier | undefined {
  const start = skipSpace(reader, offset);
  const found = readSuffix(reader, start, place);
  return found === undefined ? undefined : qualifierAt(start, found);
}

/**
 * The qualifiers after a number and its unit: 以上, 左右, and 前 后 起 for times. `temporal` says whether the latter make sense; 内 needs
 * something that has an inside.
 */
export function suffixesAfter(
  reader: Reader,
  offset: number,
  temporal: boolean,
  bounded: boolean,
): readonly Qualifier[] {
  const found: Qualifier[] = [];
  let at = offset;
  while (found.length < MAX_SUFFIXES) {
    const next = suffixAt(reader, at, 'afterUnit');
    if (next === undefined) break;
    if (DEADLINE.has(next.role) && !temporal) break;
    if (next.word === '内' && !bounded) break;
    found.push(next);
    at = next.end;
  }
  return found;
}
