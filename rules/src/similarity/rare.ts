import type { Span } from '../text/span.ts';
import type { Postings } from './postings.ts';

/** Counts the symbols of a passage of `document` that do not belong to wording many documents share. */
export function rareSymbols(postings: Postings, isCommon: Uint8Array, document: number, { start, end }: Span): number {
  const { at, first } = postings;
  const last = first[document + 1] ?? 0;
  let entry = firstFrom(at, first[document] ?? 0, last, start);
  let rare = 0;
  let from = start;
  // Every fingerprint speaks for the symbols up to the next one.
  let common = isCommon[entry] === 1;
  for (; entry < last && (at[entry] ?? 0) < end; entry++) {
    const place = at[entry] ?? 0;
    if (!common) rare += place - from;
    from = place;
    common = isCommon[entry] === 1;
  }
  return common ? rare : rare + (end - from);
}

function firstFrom(at: Uint32Array, from: number, to: number, least: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
