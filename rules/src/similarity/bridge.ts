import { isSurname } from './read-token.ts';
import { BARRIER, isClass, LEVEL, same, UNIT } from './symbols.ts';

/** Longest stretch that may be exchanged: a name of a person, place or unit. */
const LONGEST = 4;
const LENGTH_DIFFERENCE = 3;
/** Symbols that must agree again after a name. */
const AGAIN = 6;
/** Symbols that must agree on both sides of an exchanged word that is no name. */
const AGAIN_AFTER_WORD = 15;
const LONGEST_WORD = 3;

/** How many symbols are exchanged on each side. */
export interface Exchange {
  readonly a: number;
  readonly b: number;
}

/**
 * What was exchanged where two texts cease to agree, if they agree again right after it: a name of a person, place or
 * unit, or between long agreements a word. `a` and `b` are the first symbols that differ in the direction of `step`;
 * `before` is how many agreed up to there.
 */
export function bridge(
  textA: Uint16Array,
  a: number,
  textB: Uint16Array,
  b: number,
  step: 1 | -1,
  before: number,
): Exchange | undefined {
  for (let total = 1; total <= 2 * LONGEST; total++) {
    for (let lengthA = Math.max(0, total - LONGEST); lengthA <= Math.min(total, LONGEST); lengthA++) {
      const lengthB = total - lengthA;
      if (Math.abs(lengthA - lengthB) > LENGTH_DIFFERENCE) continue;
      const again = agreement(textA, a + step * lengthA, textB, b + step * lengthB, step);
      if (again < AGAIN) continue;
      const isWord = again >= AGAIN_AFTER_WORD && before >= AGAIN_AFTER_WORD;
      if (exchangeable(textA, a, lengthA, step, isWord) && exchangeable(textB, b, lengthB, step, isWord))
        return { a: lengthA, b: lengthB };
    }
  }
  return undefined;
}

function agreement(textA: Uint16Array, a: number, textB: Uint16Array, b: number, step: 1 | -1): number {
  let count = 0;
  while (count < AGAIN_AFTER_WORD && same(textA[a + step * count] ?? BARRIER, textB[b + step * count] ?? BARRIER))
    count++;
  return count;
}

function exchangeable(text: Uint16Array, at: number, length: number, step: 1 | -1, isWord: boolean): boolean {
  const start = step === 1 ? at : at - length + 1;
  const end = start + length;
  let classes = 0;
  let isUnit = isUnitMark(text[end]) || isUnitMark(text[end + 1]);
  for (let i = start; i < end; i++) {
    const symbol = text[i] ?? BARRIER;
    if (symbol === BARRIER) return false;
    if (isClass(symbol)) classes++;
    if (isUnitMark(symbol)) isUnit = true;
  }
  if (classes === length || isUnit) return true;
  if (isWord && length <= LONGEST_WORD) return true;
  return length <= LONGEST - 1 && (isSurname(text[start] ?? 0) || isSurname(text[start - 1] ?? 0));
}

function isUnitMark(symbol: number | undefined): boolean {
  return symbol === LEVEL || symbol === UNIT;
}
