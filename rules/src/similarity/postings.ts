import type { Fingerprints } from './fingerprints.ts';

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

/** Gathers fingerprints and sorts them; the numbering of documents is that of the list. */
export function buildPostings(list: readonly Fingerprints[]): Postings {
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
  return { order: sortedBy(hashes), hashes, documents, at, first };
}

/** Radix sort of indices by key: stable, so that entries of a hash stay in the order of documents. */
function sortedBy(keys: Uint32Array): Uint32Array {
  let from = Uint32Array.from(keys, (_, index) => index);
  let to = new Uint32Array(keys.length);
  for (let shift = 0; shift < 32; shift += BITS) {
    const starts = new Uint32Array(BUCKETS + 1);
    for (const key of keys) {
      const bucket = ((key >>> shift) & (BUCKETS - 1)) + 1;
      starts[bucket] = (starts[bucket] ?? 0) + 1;
    }
    for (let bucket = 1; bucket <= BUCKETS; bucket++)
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    for (const index of from) {
      const bucket = ((keys[index] ?? 0) >>> shift) & (BUCKETS - 1);
      const place = starts[bucket] ?? 0;
      to[place] = index;
      starts[bucket] = place + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}
