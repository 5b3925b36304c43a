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

/** 满分100分，其中台账40分、宣传25分: the marks of one sentence that are told to make up the whole. */
export function fullMarksIn(unit: BlockUnit, sentence: Span): readonly FullMark[] {
  const numbers = quantitiesIn(unit.numbers, sentence);
  return numbers.flatMap((total, index): readonly FullMark[] => {
    if (total.kind !== 'score' || !FULL.test(unit.text.slice(sentence.start, total.start))) return [];
    if (BESIDE.test(unit.text.slice(total.end, sentence.end))) return [];
    const parts: Part[] = [];
    let from = total.end;
    for (const quantity of numbers.slice(index + 1)) {
      const gap = unit.text.slice(from, quantity.start);
      if (quantity.kind !== 'score' || !(parts.length === 0 ? LEADS : NEXT).test(gap)) break;
      parts.push({ quantity, value: quantity, label: labelBetween(unit.text, from, quantity.start) });
      from = quantity.end;
    }
    // A list that is cut short by another number may go on behind it.
    const ended = /^[。；）)]|^$/u.test(unit.text.slice(from, sentence.end));
    return parts.length >= 3 && ended ? [{ total, parts }] : [];
  });
}
