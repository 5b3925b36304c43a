import type { Span } from '../text/span.ts';
import { bridge } from './bridge.ts';
import { SHINGLE } from './fingerprints.ts';
import { BARRIER, same } from './symbols.ts';

/** A run this long must agree symbol by symbol before exchanged names are looked for. */
const EXACT = 12;

/** A passage that two texts share, in symbols of each. */
export interface Match {
  readonly a: Span;
  readonly b: Span;
  /** Symbols that agree; what was exchanged is not counted. */
  readonly agreed: number;
}

/**
 * The longest passage around a common shingle: symbol by symbol to both sides, over exchanged names, until the texts
 * part. Undefined for a chance meeting. `within` is set when both texts are the same one: the two places must not
 * overlap, the one of `a` comes first.
 */
export function extend(
  textA: Uint16Array,
  seedA: number,
  textB: Uint16Array,
  seedB: number,
  within: boolean,
): Match | undefined {
  const parting = within ? (seedA + SHINGLE + seedB) >> 1 : -1;
  if (within && seedB - seedA < SHINGLE) return undefined;
  const endA = within ? parting : textA.length;
  const startB = within ? parting : 0;
  const limitedA = endA === textA.length ? textA : textA.subarray(0, endA);
  const at = (a: number, b: number): boolean => b >= startB && same(limitedA[a] ?? BARRIER, textB[b] ?? BARRIER);

  let right = 0;
  while (at(seedA + right, seedB + right)) right++;
  let left = 0;
  while (at(seedA - left - 1, seedB - left - 1)) left++;
  if (left + right < EXACT) return undefined;

  let agreed = left + right;
  let [a1, b1, run] = [seedA + right, seedB + right, agreed];
  for (;;) {
    const over = bridge(limitedA, a1, textB, b1, 1, run);
    if (over === undefined) break;
    a1 += over.a;
    b1 += over.b;
    run = 0;
    while (at(a1, b1)) {
      a1++;
      b1++;
      run++;
    }
    agreed += run;
  }
  let [a0, b0] = [seedA - left, seedB - left];
  run = left + right;
  for (;;) {
    const over = bridge(limitedA, a0 - 1, textB, b0 - 1, -1, run);
    if (over === undefined || b0 - over.b - 1 < startB) break;
    a0 -= over.a;
    b0 -= over.b;
    run = 0;
    while (at(a0 - 1, b0 - 1)) {
      a0--;
      b0--;
      run++;
    }
    agreed += run;
  }
  return { a: { start: a0, end: a1 }, b: { start: b0, end: b1 }, agreed };
}
