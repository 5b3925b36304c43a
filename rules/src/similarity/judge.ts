import type { Span } from '../text/span.ts';
import { charsOf, type IndexedDocument } from './document.ts';
import type { Match } from './extend.ts';
import type { MatchedPair } from './pair-table.ts';
import { relationOf } from './relation.ts';
import type { Relation } from './types.ts';

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

/** A passage, in symbols: where in the sources it lies is read off once it is clear what is shown. */
export interface JudgedPassage extends Match {
  /** 字数 of the shorter side. */
  readonly chars: number;
}

/** Judges the matches of two documents; `isStock` tells whether a passage of `a` is wording that many share. */
export function judge(
  pair: MatchedPair,
  documents: readonly IndexedDocument[],
  isStock: (document: number, span: Span) => boolean,
): JudgedPair | undefined {
  const [a, b] = [documents[pair.a], documents[pair.b]];
  if (a === undefined || b === undefined || (a === b && a.isStatute)) return undefined;
  const long = pair.matches.flatMap((match): readonly JudgedPassage[] => {
    const chars = Math.min(charsOf(a, match.a), charsOf(b, match.b));
    // Named one by one: an object made by spreading another takes some 200 bytes more.
    return chars < LEAST_CHARS ? [] : [{ a: match.a, b: match.b, agreed: match.agreed, chars }];
  });
  if (long.length === 0) return undefined;
  const whole = sum(long) >= WHOLE * Math.min(a.chars, b.chars);
  const copied = long.filter((passage) => whole || !isStock(pair.a, passage.a));
  const shared = long.filter((passage) => !copied.includes(passage));
  const chars = sum(copied);
  const shares = { a: shareOf(chars, a.chars), b: shareOf(chars, b.chars) };
  if ((a.isStatute || b.isStatute) && shares.b < STATUTE) return undefined;
  return {
    a: pair.a,
    b: pair.b,
    // Of wording that many share nobody asks it, and it takes the texts to tell.
    relation: copied.length === 0 ? 'copy' : relationOf(a, b, copied, shares),
    // Copied to their length: an array that grew has room for sixteen more, and there may be fifty thousand pairs.
    copied: copied.slice(),
    shared: shared.slice(),
    chars,
    share: shares.b,
  };
}

/** A share from 0 to 1, to the thousandth. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, Math.round((1000 * part) / whole) / 1000);
}

function sum(passages: readonly JudgedPassage[]): number {
  return passages.reduce((total, passage) => total + passage.chars, 0);
}
