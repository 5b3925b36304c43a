import { fingerprints } from './fingerprints.ts';
import { makeOffsets, type Offsets } from './offsets.ts';
import type { Steps } from './steps.ts';

/** All fingerprints of all documents, ordered by hash, then by document, then by place. */
export interface Postings {
  /** Numbers of entries in order: equal hashes stand together. */
  readonly order: Uint32Array;
  readonly hashes: Uint32Array;
  /** Document of an entry. */
  readonly documents: Offsets;
  /** Symbol at which an entry begins. */
  readonly at: Offsets;
  /** First entry of each document; one more at the end. */
  readonly first: Uint32Array;
}

const BITS = 11;
const BUCKETS = 1 << BITS;
/** Entries handled between two rests: some milliseconds of work. */
const STEP = 200_000;
/** Texts fingerprinted between two rests. */
const TEXTS = 20;

/** Fingerprints are taken at about two in nine places; what a text has beyond that makes the arrays grow. */
const PRINTS_PER_SYMBOL = 0.25;

/**
 * Fingerprints texts and sorts what it finds, with rests, so that a host can look up; the numbering of documents is
 * that of the list. Fingerprints are made anew each time: kept with every document they would be held twice.
 */
export function* buildPostings(texts: readonly Uint16Array[]): Steps<Postings> {
  const symbols = texts.reduce((sum, { length }) => sum + length, 0);
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
  let hashes = new Uint32Array(Math.ceil(symbols * PRINTS_PER_SYMBOL));
  let at = makeOffsets(hashes.length, longest);
  const first = new Uint32Array(texts.length + 1);
  let count = 0;
  for (const [document, text] of texts.entries()) {
    const prints = fingerprints(text);
    const end = count + prints.hashes.length;
    if (end > hashes.length) {
      const room = Math.max(end, Math.ceil(hashes.length * 1.5));
      [hashes, at] = [copied(hashes, new Uint32Array(room)), copied(at, makeOffsets(room, longest))];
    }
    hashes.set(prints.hashes, count);
    at.set(prints.at, count);
    first[document + 1] = count = end;
    if (document % TEXTS === 0) yield;
  }
  [hashes, at] = [hashes.subarray(0, count), at.subarray(0, count)];
  const order = yield* sortedBy(hashes);
  // After the sort, which needs room of its own.
  const documents = makeOffsets(count, texts.length);
  for (const document of texts.keys()) documents.fill(document, first[document], first[document + 1]);
  yield;
  return { order, hashes, documents, at, first };
}

function copied<T extends Offsets>(numbers: T, larger: T): T {
  larger.set(numbers);
  return larger;
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
