import type { Span } from '../text/span.ts';
import { charsOf, type IndexedDocument } from './document.ts';
import type { Match } from './extend.ts';
import type { MatchedPair } from './pair-table.ts';
import { sourceSpan } from './normalise.ts';
import { relationOf } from './relation.ts';
import type { Passage, Relation } from './types.ts';

/** Shortest passage that is reported, in 字. */
export const LEAST_CHARS = 40;
/** From this share of the shorter document on it is the document that was copied, however many have it. */
const WHOLE = 0.8;

/** Share of the later document from which on it leans on a statute; below it, it gives the statute's wording. */
const STATUTE = 0.3;

/** A pair with its passages parted into copied ones and wording that many share. */
export interface JudgedPair {
  readonly a: number;
  readonly b: number;
  readonly relation: Relation;
  readonly copied: readonly JudgedPassage[];
  readonly shared: readonly JudgedPassage[];
  readonly chars: number;
  readonly share: number;
}

/** A passage in symbols (to compare passages) and in the source (to show them). */
export interface JudgedPassage extends Passage {
  readonly symbols: { readonly a: Span; readonly b: Span };
}

/** Judges the matches of two documents; `isStock` tells whether a passage of `a` is wording that many share. */
export function judge(
  pair: MatchedPair,
  documents: readonly IndexedDocument[],
  isStock: (document: number, span: Span) => boolean,
): JudgedPair | undefined {
  const [a, b] = [documents[pair.a], documents[pair.b]];
  if (a === undefined || b === undefined || (a === b && a.isStatute)) return undefined;
  const long = pair.matches.flatMap((match) => {
    const chars = Math.min(charsOf(a.source, a, match.a), charsOf(b.source, b, match.b));
    if (chars < LEAST_CHARS) return [];
    const passage: JudgedPassage = {
      a: sourceSpan(a, match.a),
      b: sourceSpan(b, match.b),
      chars,
      symbols: { a: match.a, b: match.b },
    };
    return [{ match, passage }];
  });
  if (long.length === 0) return undefined;
  const whole = sum(long.map(({ passage }) => passage)) >= WHOLE * Math.min(a.chars, b.chars);
  const isCopied = ({ match }: { readonly match: Match }): boolean => whole || !isStock(pair.a, match.a);
  const copied = long.filter(isCopied);
  const shared = long.filter((each) => !isCopied(each));
  const chars = sum(copied.map(({ passage }) => passage));
  const shares = { a: shareOf(chars, a.chars), b: shareOf(chars, b.chars) };
  if ((a.isStatute || b.isStatute) && shares.b < STATUTE) return undefined;
  const matches = copied.map(({ match }) => match);
  return {
    a: pair.a,
    b: pair.b,
    relation: relationOf(a, b, matches, shares),
    copied: copied.map(({ passage }) => passage),
    shared: shared.map(({ passage }) => passage),
    chars,
    share: shares.b,
  };
}

/** A share from 0 to 1, to the thousandth. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, Math.round((1000 * part) / whole) / 1000);
}

function sum(passages: readonly Passage[]): number {
  return passages.reduce((total, passage) => total + passage.chars, 0);
}
