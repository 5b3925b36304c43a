import type { Offsets } from './offsets.ts';
import { PairTable, type MatchedPair } from './pair-table.ts';
import type { Postings } from './postings.ts';
import type { Steps } from './steps.ts';

/** Up to this many documents with a shingle every two of them are compared; beyond it each with the earliest. */
const EVERY_TWO = 5;
/** Places of one document looked at for one shingle. */
const PLACES = 4;
/** What the scan of the postings gives. */
export interface Scan {
  /** In the order of the earlier document, then of the later. */
  readonly pairs: Iterable<MatchedPair>;
  /** How many documents make a shingle common. */
  readonly common: number;
  /**
   * By entry: where in the order the run of its hash begins, plus one, if the shingle is common; else 0. Stands where
   * the hashes were, which nobody needs once the runs are known.
   */
  readonly commonRuns: Uint32Array;
}

/** Shingles looked at between two rests. */
const STEP = 2000;

/**
 * Finds the shared passages of all documents; rests now and then, so that a host can look up. `common` is the number of
 * documents that makes a shingle common. Uses up the hashes of the postings.
 */
export function* findMatches(postings: Postings, texts: readonly Uint16Array[], common: number): Steps<Scan> {
  const { order, hashes, documents, at } = postings;
  const pairs = new PairTable(texts);
  let rest = STEP;
  for (let start = 0; start < order.length;) {
    if (--rest === 0) {
      yield;
      rest = STEP;
    }
    const hash = hashes[order[start] ?? 0];
    let end = start + 1;
    while (end < order.length && hashes[order[end] ?? 0] === hash) end++;
    let run = 0;
    if (end - start > 1) {
      const places = placesOf(order.subarray(start, end), documents, at);
      if (places.count >= common) run = start + 1;
      compare(places, pairs);
    }
    for (let i = start; i < end; i++) hashes[order[i] ?? 0] = run;
    start = end;
  }
  return { pairs, common, commonRuns: hashes };
}

interface Places {
  /** How many documents. */
  readonly count: number;
  readonly list: readonly { readonly document: number; readonly at: number; readonly isFirst: boolean }[];
}

function placesOf(entries: Uint32Array, documents: Offsets, at: Offsets): Places {
  const list: { document: number; at: number; isFirst: boolean }[] = [];
  let count = 0;
  let last = -1;
  let inDocument = 0;
  for (const entry of entries) {
    const document = documents[entry] ?? 0;
    if (document !== last) {
      count++;
      inDocument = 0;
    }
    if (++inDocument <= PLACES) list.push({ document, at: at[entry] ?? 0, isFirst: document !== last });
    last = document;
  }
  return { count, list };
}

function compare({ count, list }: Places, pairs: PairTable): void {
  for (const [index, later] of list.entries()) {
    if (!later.isFirst) {
      const before = list[index - 1];
      if (before !== undefined) pairs.meet(before.document, before.at, later.document, later.at);
    }
    if (count <= EVERY_TWO) {
      for (const earlier of list.slice(0, index)) {
        if (earlier.document !== later.document) pairs.meet(earlier.document, earlier.at, later.document, later.at);
      }
      continue;
    }
    const [first] = list;
    if (first !== undefined && first.document !== later.document && later.isFirst)
      pairs.meet(first.document, first.at, later.document, later.at);
  }
}
