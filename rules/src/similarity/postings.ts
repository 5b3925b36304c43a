import type { Fingerprints } from './fingerprints.ts';
import type { Steps } from './steps.ts';

/** All fingerprints of all documents, ordered by hash, then by document, then by place. */
export interface Postings {
  /** Numbers of entries in order: equal hashes stand together. */
  readonly order: Uint32Array;
  readonly hashes: Uint32Array;
  /** Document of an entry. */
  readonly documents: Uint32Array;
  /** Symbol at which an entry begins. */
  readonly at: Uint32Array;
  /** First entry of each document; one more at the end. */
  readonly first: Uint32Array;
}

const BITS = 11;
const BUCKETS = 1 << BITS;
/** Entries handled between two rests: some milliseconds of work. */
const STEP = 200_000;

/**
 * Gathers fingerprints and sorts them, with rests, so that a host can look up; the numbering of documents is that of
 * the list.
 */
export function* buildPostings(list: readonly Fingerprints[]): Steps<Postings> {
  const total = list.reduce((sum, { hashes }) => sum + hashes.length, 0);
  const hashes = new Uint32Array(total);
  const documents = new Uint32Array(total);
  const at = new Uint32Array(total);
  const first = new Uint32Array(list.length + 1);
  let next = 0;
  list.forEach((prints, document) => {
    hashes.set(prints.hashes, next);
    at.set(prints.at, next);
    documents.fill(document, next, next + prints.hashes.length);
    next += prints.hashes.length;
    first[document + 1] = next;
  });
  yield;
  return { order: yield* sortedBy(hashes), hashes, documents, at, first };
}

/** Radix sort of indices by key: stable, so that entries of a hash stay in the order of documents. */
function* sortedBy(keys: Uint32Array): Steps<Uint32Array> {
  let from = new Uint32Array(keys.length);
  let to = new Uint32Array(keys.length);
  for (let index = 0; index < from.length; index++) from[index] = index;
  for (let shift = 0; shift < 32; shift += BITS) {
    const starts = new Uint32Array(BUCKETS + 1);
    for (let start = 0; start < keys.length; start += STEP) {
      yield;
      countBuckets(keys.subarray(start, start + STEP), shift, starts);
    }
    for (let bucket = 1; bucket <= BUCKETS; bucket++)
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    for (let start = 0; start < keys.length; start += STEP) {
      yield;
      deal(from.subarray(start, start + STEP), keys, shift, starts, to);
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Counts the keys of each bucket, one place further on. */
function countBuckets(keys: Uint32Array, shift: number, starts: Uint32Array): void {
  for (const key of keys) {
    const bucket = ((key >>> shift) & (BUCKETS - 1)) + 1;
    starts[bucket] = (starts[bucket] ?? 0) + 1;
  }
}

/** Puts indices where their buckets go on. */
function deal(indices: Uint32Array, keys: Uint32Array, shift: number, starts: Uint32Array, to: Uint32Array): void {
  for (const index of indices) {
    const bucket = ((keys[index] ?? 0) >>> shift) & (BUCKETS - 1);
    const place = starts[bucket] ?? 0;
    to[place] = index;
    starts[bucket] = place + 1;
  }
}
