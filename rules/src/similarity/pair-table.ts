import { sharedLength } from '../text/span.ts';
import { extend, type Match } from './extend.ts';
import { SHINGLE } from './fingerprints.ts';

/** Two documents (numbers in the postings, `a` the earlier) and the passages they share. */
export interface MatchedPair {
  readonly a: number;
  readonly b: number;
  readonly matches: readonly Match[];
}

/** Symbols a match must have to be kept; the reader's measure in characters comes later. */
const LEAST = 24;

/** Numbers a match takes: both spans, the symbols that agree, and the place of the pair's match before it, or -1. */
const FIELDS = 6;
const A_START = 0;
const A_END = 1;
const B_START = 2;
const B_END = 3;
const BEFORE = 5;
const NONE = -1;

/**
 * The matches found so far, by pair of documents. Kept as numbers: documents made of one template give a hundred
 * thousand pairs, most of which say nothing in the end.
 */
export class PairTable implements Iterable<MatchedPair> {
  readonly #texts: readonly Uint16Array[];
  /** The place of each pair's latest match. */
  readonly #latest = new Map<number, number>();
  #fields = new Int32Array(1024 * FIELDS);
  #end = 0;

  constructor(texts: readonly Uint16Array[]) {
    this.#texts = texts;
  }

  /** Two documents share a shingle: looks how far the agreement goes, unless a known passage has it. */
  meet(a: number, atA: number, b: number, atB: number): void {
    const key = a * this.#texts.length + b;
    const latest = this.#latest.get(key) ?? NONE;
    if (this.#isCovered(latest, atA, atB)) return;
    const [textA, textB] = [this.#texts[a], this.#texts[b]];
    if (textA === undefined || textB === undefined) return;
    const match = extend(textA, atA, textB, atB, a === b);
    if (match === undefined || match.agreed < LEAST) return;
    this.#latest.set(key, this.#add(match, latest));
  }

  *[Symbol.iterator](): Generator<MatchedPair> {
    const documents = this.#texts.length;
    for (const key of Float64Array.from(this.#latest.keys()).sort()) {
      const matches = apart(this.#matches(this.#latest.get(key) ?? NONE));
      yield { a: Math.floor(key / documents), b: key % documents, matches };
    }
  }

  #isCovered(latest: number, atA: number, atB: number): boolean {
    const fields = this.#fields;
    for (let at = latest; at !== NONE; at = fields[at + BEFORE] ?? NONE) {
      if (
        (fields[at + A_START] ?? 0) <= atA &&
        atA + SHINGLE <= (fields[at + A_END] ?? 0) &&
        (fields[at + B_START] ?? 0) <= atB &&
        atB + SHINGLE <= (fields[at + B_END] ?? 0)
      )
        return true;
    }
    return false;
  }

  #add({ a, b, agreed }: Match, before: number): number {
    const at = this.#end;
    if (at + FIELDS > this.#fields.length) {
      const larger = new Int32Array(this.#fields.length * 2);
      larger.set(this.#fields);
      this.#fields = larger;
    }
    this.#fields.set([a.start, a.end, b.start, b.end, agreed, before], at);
    this.#end += FIELDS;
    return at;
  }

  /** A pair's matches in the order they were found. */
  #matches(latest: number): readonly Match[] {
    const found: Match[] = [];
    for (let at = latest; at !== NONE; at = this.#fields[at + BEFORE] ?? NONE) {
      const [aStart = 0, aEnd = 0, bStart = 0, bEnd = 0, agreed = 0] = this.#fields.subarray(at, at + BEFORE);
      found.push({ a: { start: aStart, end: aEnd }, b: { start: bStart, end: bEnd }, agreed });
    }
    return found.reverse();
  }
}

/** The matches in the order of the earlier text, the longest first where two lie on the same passage. */
function apart(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  for (const match of [...matches].sort((x, y) => y.agreed - x.agreed)) {
    if (!kept.some((other) => shares(other.a, match.a) || shares(other.b, match.b))) kept.push(match);
  }
  return kept.sort((x, y) => x.a.start - y.a.start);
}

function shares(kept: Match['a'], other: Match['a']): boolean {
  return sharedLength(kept, other) * 2 > other.end - other.start;
}
