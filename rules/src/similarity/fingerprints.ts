import { BARRIER, isClass } from './symbols.ts';

/** Symbols in a shingle. */
export const SHINGLE = 8;
/** Shingles in a window: any common run of `SHINGLE + WINDOW - 1` symbols has a common fingerprint. */
const WINDOW = 8;
/** A shingle with this many classes in it says nothing: rows of numbers, lists of names. */
const CLASSES = 4;

/** The winnowed shingles of a document, ascending by place. */
export interface Fingerprints {
  readonly hashes: Uint32Array;
  /** Index of the first symbol of each. */
  readonly at: Uint32Array;
}

/** Chooses the fingerprints of a text by winnowing (Schleimer, Wilkerson, Aiken): the least hash of every window. */
export function fingerprints(symbols: Uint16Array): Fingerprints {
  const count = Math.max(0, symbols.length - SHINGLE + 1);
  const hashes = new Uint32Array(count);
  const valid = new Uint8Array(count);
  let barrier = -1;
  let classes = 0;
  for (let end = 0; end < symbols.length; end++) {
    const symbol = symbols[end] ?? 0;
    if (symbol === BARRIER) barrier = end;
    if (isClass(symbol)) classes++;
    if (end >= SHINGLE && isClass(symbols[end - SHINGLE] ?? 0)) classes--;
    const start = end - SHINGLE + 1;
    if (start < 0 || barrier >= start || classes >= CLASSES) continue;
    hashes[start] = hashAt(symbols, start);
    valid[start] = 1;
  }
  const chosen: number[] = [];
  for (let start = 0; start < count;) {
    if (valid[start] === 0) {
      start++;
      continue;
    }
    let end = start;
    while (end < count && valid[end] === 1) end++;
    winnow(hashes, start, end, chosen);
    start = end;
  }
  return { hashes: Uint32Array.from(chosen, (at) => hashes[at] ?? 0), at: Uint32Array.from(chosen) };
}

/** Adds the least shingle of each window of `[start, end)` to `chosen`, the rightmost of equals, each once. */
function winnow(hashes: Uint32Array, start: number, end: number, chosen: number[]): void {
  let least = -1;
  for (let from = start; from === start || from + WINDOW <= end; from++) {
    const to = Math.min(from + WINDOW, end);
    const added = hashes[to - 1] ?? 0;
    if (least < from) {
      least = from;
      for (let at = from + 1; at < to; at++) if ((hashes[at] ?? 0) <= (hashes[least] ?? 0)) least = at;
      chosen.push(least);
    } else if (added <= (hashes[least] ?? 0)) {
      least = to - 1;
      chosen.push(least);
    }
  }
}

function hashAt(symbols: Uint16Array, start: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < start + SHINGLE; at++) hash = Math.imul(hash ^ (symbols[at] ?? 0), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash >>> 0;
}
