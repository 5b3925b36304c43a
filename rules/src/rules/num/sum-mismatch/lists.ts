import { certainlyDiffers, describeNumber, isExact, sumOf, type Interval } from '../../../facts/numbers/index.ts';
import type { Span } from '../../../text/span.ts';
import { isComplete } from './labels.ts';
import type { Part } from './parts.ts';

/** From the first label to the last number. */
export function spanOf(parts: readonly Part[]): Span {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return { start: 0, end: 0 };
  return { start: first.quantity.start - first.label.length, end: last.quantity.end };
}

export function sumText(sum: Interval): string {
  return isExact(sum) ? describeNumber(sum.lo) : `至少${describeNumber(sum.lo)}`;
}

/** What the parts add up to as they are written. */
export function writtenSum(parts: readonly Part[]): string {
  const sum = parts.reduce((all, { quantity }) => all + quantity.value, 0);
  return describeNumber(Number(sum.toFixed(4)));
}

/**
 * True when two counts joined by a comma read as a row: 个人贷款…，企业贷款…. In 户籍人口…，其中城镇…，常住人口… the second
 * is another count and no part. Three or more in a row, or a row with 、, need no such sign.
 */
export function isRow(text: string, parts: readonly Part[]): boolean {
  const labels = parts.map(({ label }) => label);
  if (labels.length !== 2 || !joinedByComma(text, parts) || isComplete(labels)) return true;
  const [a = '', b = ''] = labels;
  if (a.slice(-1) === b.slice(-1)) return true;
  return Array.from(a).some((_, index) => index + 1 < a.length && b.includes(a.slice(index, index + 2)));
}

/** 85人，其中男54人，女31人，列席60人: what comes first makes up the whole, and the rest is told beside it. */
export function isMadeUp(text: string, parts: readonly Part[], whole: Interval): boolean {
  if (!joinedByComma(text, parts)) return false;
  return parts.some((_, index) => {
    if (index < 1 || index === parts.length - 1) return false;
    const sum = sumOf(parts.slice(0, index + 1).map((part) => part.value));
    return !certainlyDiffers(sum, whole);
  });
}

function joinedByComma(text: string, [first]: readonly Part[]): boolean {
  return first !== undefined && '，,'.includes(text.charAt(first.quantity.end));
}
