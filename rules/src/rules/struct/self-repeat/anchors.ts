import { charSet } from '../../../text/char-set.ts';

/** Length of the stretches that are compared. */
export const GRAM = 12;

const STOP = charSet('。！？；;!?');
const BASE = 0x9e3779b1;
/** What the unit that leaves a gram has been multiplied by. */
const LEAVING = power(BASE, GRAM - 1);

/** Whether a stretch that is repeated ends at a unit: it lies within one sentence. */
export function isStop(code: number): boolean {
  return STOP.has(code);
}

/**
 * Where to look for stretches of a text that stand elsewhere too: pairs of an offset and the hash of the gram that
 * begins there, ascending. Of all grams in a stretch of `least` units the one with the least hash is taken, so that
 * two texts with such a stretch in common have an anchor in common, and most grams need not be looked up.
 */
export function anchorsOf(text: string, least: number): Int32Array {
  const width = Math.max(1, least - GRAM + 1);
  const anchors: number[] = [];
  for (let from = 0; from < text.length;) {
    let to = from;
    while (to < text.length && !STOP.has(text.charCodeAt(to))) to++;
    if (to - from >= GRAM + width - 1) add(anchors, hashesOf(text, from, to), from, width);
    from = to + 1;
  }
  return Int32Array.from(anchors);
}

/** The hashes of the grams of a stretch, each from the one before it. */
function hashesOf(text: string, from: number, to: number): Int32Array {
  const hashes = new Int32Array(to - from - GRAM + 1);
  let rolling = 0;
  for (let at = from; at < to; at++) {
    if (at >= from + GRAM) rolling -= Math.imul(text.charCodeAt(at - GRAM), LEAVING);
    rolling = (Math.imul(rolling, BASE) + text.charCodeAt(at)) | 0;
    if (at >= from + GRAM - 1) hashes[at - from - GRAM + 1] = mixed(rolling);
  }
  return hashes;
}

/** The least hash of each `width` of them, the last where two are equal; each once. */
function add(anchors: number[], hashes: Int32Array, from: number, width: number): void {
  let least = -1;
  for (let end = width; end <= hashes.length; end++) {
    const before = least;
    if (least < end - width) {
      least = end - width;
      for (let i = least + 1; i < end; i++) if (valueAt(hashes, i) <= valueAt(hashes, least)) least = i;
    } else if (valueAt(hashes, end - 1) <= valueAt(hashes, least)) least = end - 1;
    if (least !== before) anchors.push(from + least, valueAt(hashes, least));
  }
}

function valueAt(hashes: Int32Array, index: number): number {
  return hashes[index] ?? 0;
}

/** Spreads a rolling hash, whose lower bits know the last units only. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return half ^ (half >>> 13);
}

function power(base: number, exponent: number): number {
  let product = 1;
  for (let i = 0; i < exponent; i++) product = Math.imul(product, base);
  return product;
}
