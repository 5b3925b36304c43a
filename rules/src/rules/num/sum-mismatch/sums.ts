import { quantitiesIn, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { labelBetween, roundedTo, type Breakdown, type Part } from './parts.ts';

/** Labels that keep a number out of a sum: what was before, what is new, what is compared. */
const NOT_A_PART =
  /新增|累计|其中|同比|环比|增|减|超|比|较|每|平均|原|去年|上年|目标|计划|剩|还|已|未|达|第|以上|以下|合|总/u;
const SUMS =
  /(?:(?:合计|共计|总计|一共|总共|(?<![公中一总])共(?![同享建产青商计]))\p{Script=Han}{0,3}|(?<=[，,])总(?:投资|金额|面积|长度?|里程|费用|支出|收入|价))(?:为|达)?$/u;
const LONGEST_LABEL = 14;

/** What a text calls a sum of the items right before it: 东段12公里、西段9公里，合计25公里. */
export interface Sum extends Breakdown {
  /** 分别, or a count of the items themselves, says that the list is complete. */
  readonly complete: boolean;
}

/** The sums of a sentence. */
export function sumsIn(unit: BlockUnit, sentence: Span): readonly Sum[] {
  const numbers = quantitiesIn(unit.numbers, sentence);
  return numbers.flatMap((total, index): readonly Sum[] => {
    const words = SUMS.exec(unit.text.slice(sentence.start, total.start));
    if (words === null || total.unit === '' || /^(?:中|的)/u.test(unit.text.slice(total.end))) return [];
    const parts = partsBefore(unit, sentence, numbers, index, total.start - words[0].length);
    const first = parts[0];
    // Where a part is the whole, the other parts lie in it.
    if (first === undefined || parts.length < 2 || parts.some((part) => part.quantity.value === total.value)) return [];
    const head = unit.text.slice(sentence.start, first.quantity.start);
    // 另有 or 等 leaves items out; a second 共 before the list makes it a breakdown of something else.
    if (/等|另|约|其中|除|不含|扣/u.test(unit.text.slice(sentence.start, total.start)) || SUMS.test(head)) return [];
    return [
      {
        total,
        whole: roundedTo(unit.text, total),
        parts,
        complete:
          /分别[^，。；]{0,8}$|[：:][^，。；：:]{0,2}$|(?:的有|包括|由)$/u.test(
            head.slice(0, head.length - first.label.length),
          ) ||
          /分别[^，。；]{0,8}$/u.test(head) ||
          /[两三四五六]\S{0,4}$/u.test(words.input.slice(0, words.index).slice(-5)),
      },
    ];
  });
}

/** 三班 and 二组 name an item and count nothing. */
function isName(text: string, quantity: Quantity): boolean {
  return quantity.value <= 20 && /^[一二三四五六七八九十]/u.test(text.slice(quantity.start, quantity.end));
}

/** 新增灌溉面积 beside 改善灌溉面积: what is new of the same thing is an item like the other. */
function isLike(label: string, next: string): boolean {
  return /^新增[\p{Script=Han}]{2,}$/u.test(label) && next.endsWith(label.slice(2)) && next.length > label.length - 2;
}

/** The unbroken run of items of the total's unit that ends right before the word of summing. */
function partsBefore(
  unit: BlockUnit,
  sentence: Span,
  numbers: readonly Quantity[],
  index: number,
  limit: number,
): readonly Part[] {
  const total = numbers[index];
  const parts: Part[] = [];
  let until = limit;
  for (let i = index - 1; i >= 0; i--) {
    const quantity = numbers[i];
    if (quantity !== undefined && isName(unit.text, quantity)) continue;
    if (total === undefined || quantity?.kind !== total.kind || quantity.unit !== total.unit) break;
    const gap = unit.text.slice(quantity.end, until);
    const fits =
      parts.length === 0 ? /^[，,、]?(?:[两三四五六]\S{0,3}|全年|年内|期间)?$/u.test(gap) : /^[，,、和及]/u.test(gap);
    if (!fits || gap.length > LONGEST_LABEL) break;
    const label = labelBetween(unit.text, Math.max(sentence.start, numbers[i - 1]?.end ?? 0), quantity.start);
    const next = parts[0]?.label ?? '';
    if (NOT_A_PART.test(label) && !isLike(label, next)) return [];
    parts.unshift({ quantity, value: roundedTo(unit.text, quantity), label });
    until = quantity.start;
  }
  return parts;
}
