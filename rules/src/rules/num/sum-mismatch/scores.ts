import { quantitiesIn, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { labelBetween, type Part } from './parts.ts';

/** A full mark and the marks that make it up. */
export interface FullMark {
  readonly total: Quantity;
  readonly parts: readonly Part[];
}

const FULL = /(?:满分|总分)(?:值)?(?:为|共|计|是)?$/u;
const LEADS = /^[，,：:（(]?(?:其中|由|包括|分为)?[^，。；、：\d]{1,14}$/u;
const NEXT = /^[、，,；](?!其中|另|合格|及格|优秀|达标|加分|扣)[^，。；、：\d]{1,14}$/u;
/** Marks on top, and lines to be passed, are no parts of the whole. */
const BESIDE = /加分|扣分|附加|及格|合格|以上|以下|不得低于|低于|至少|最高|最低|每[项处次人]/u;

/** 其中 at the head of the sentence behind takes the full mark apart. */
const AMONG = /^(?:其中|分为|包括)[，,：:]?/u;

/**
 * 满分100分，其中台账40分、宣传25分: the marks of one sentence that are told to make up the whole, or of the next one
 * where it begins with 其中.
 */
export function fullMarksIn(unit: BlockUnit, sentence: Span, next?: Span): readonly FullMark[] {
  const { text } = unit;
  return quantitiesIn(unit.numbers, sentence).flatMap((total): readonly FullMark[] => {
    if (total.kind !== 'score' || !FULL.test(text.slice(sentence.start, total.start))) return [];
    const marks = marksFrom(unit, total.end, sentence.end);
    if (marks.length > 0) return [{ total, parts: marks }];
    const among = next === undefined ? null : AMONG.exec(text.slice(next.start, next.end));
    const more = next === undefined || among === null ? [] : marksFrom(unit, next.start + among[0].length, next.end);
    return more.length > 0 ? [{ total, parts: more }] : [];
  });
}

/** Three marks and more in a row from a place on to the end of what is said. */
function marksFrom(unit: BlockUnit, start: number, end: number): readonly Part[] {
  const { text } = unit;
  if (BESIDE.test(text.slice(start, end))) return [];
  const parts: Part[] = [];
  let from = start;
  for (const quantity of quantitiesIn(unit.numbers, { start, end })) {
    const gap = text.slice(from, quantity.start);
    if (quantity.kind !== 'score' || !(parts.length === 0 ? LEADS : NEXT).test(gap)) break;
    parts.push({ quantity, value: quantity, label: labelBetween(text, from, quantity.start) });
    from = quantity.end;
  }
  // A list that is cut short by another number may go on behind it.
  const ended = /^[。；）)]|^$/u.test(text.slice(from, end));
  return parts.length >= 3 && ended ? parts : [];
}
