import { quantitiesIn, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { sameThings } from '../amounts.ts';
import { wholeSentenceAt } from '../base.ts';
import { tellsOverlap } from '../told-overlap.ts';
import { spanOf } from './lists.ts';
import type { Part } from './parts.ts';

/**
 * The text accounts for what the parts and their total differ by: it says that the parts overlap, it tells the
 * difference as an amount after the list (14份未填性别, 2个问题涉及两类), or the parts make another amount before it.
 */
export function isMadeGood(unit: BlockUnit, total: Quantity, parts: readonly Part[]): boolean {
  const list = spanOf(parts);
  const start = Math.min(list.start, total.start);
  const end = Math.max(list.end, total.end);
  const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0);
  if (sum > total.value && tellsOverlap(unit, { start, end })) return true;
  const sentence = wholeSentenceAt(unit, start) ?? { start, end };
  const next = wholeSentenceAt(unit, sentence.end) ?? sentence;
  const isAmount = (value: number, from: number, to: number): boolean =>
    quantitiesIn(unit.numbers, { start: from, end: to }).some(
      (other) => sameThings(other, total) && Math.abs(other.value - value) < 1e-9 * Math.max(1, value),
    );
  return (
    isAmount(Math.abs(total.value - sum), end, Math.max(sentence.end, next.end)) ||
    isAmount(sum, sentence.start, start) ||
    takesApartBoth(unit, total, parts)
  );
}

/** 调成143件，没调成19件，其中…: the list takes apart the total and one that stands before it. */
export function takesApartBoth(unit: BlockUnit, total: Quantity, parts: readonly Part[]): boolean {
  const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0);
  const { start } = wholeSentenceAt(unit, total.start) ?? total;
  return (
    parts.length > 1 &&
    quantitiesIn(unit.numbers, { start, end: total.start }).some(
      (other) => sameThings(other, total) && Math.abs(other.value + total.value - sum) < 1e-9 * sum,
    )
  );
}
