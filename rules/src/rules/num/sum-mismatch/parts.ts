import type { Interval, Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { isComplete } from './labels.ts';

/** One item of a list that is said to make up a total. */
export interface Part {
  readonly quantity: Quantity;
  readonly value: Interval;
  /** What stands between the last comma and the number. */
  readonly label: string;
}

/** A total and the items of the same unit that are said to be in it. */
export interface Breakdown {
  readonly total: Quantity;
  readonly parts: readonly Part[];
}

/** 每村12户 and 比上年增加34户 are no totals. */
const NOT_A_TOTAL = /(?:每[^，。；]{0,8}|[比较][^，。；]{0,14}(?:增|减|多|少|升|降)[^，。；]{0,3})$/u;

/** The total before 其中 at an offset and the parts of the same unit after it; 。其中 looks back over one full stop. */
export function breakdownAfter(unit: BlockUnit, at: number): Breakdown | undefined {
  const index = unit.sentences.findIndex((candidate) => candidate.start <= at && at < candidate.end);
  const sentence = unit.sentences[index];
  if (sentence === undefined) return undefined;
  const from = sentence.start === at ? (unit.sentences[index - 1]?.start ?? at) : sentence.start;
  const span = { start: at + LEAD, end: sentence.end };
  const total = unit.numbers
    .filter((quantity) => quantity.kind === 'count' && quantity.start >= from && quantity.end <= at)
    .at(-1);
  if (total === undefined) return undefined;
  if (NOT_A_TOTAL.test(unit.text.slice(0, total.start)) || !leadsTo(unit.text.slice(total.end, at)))
    return sentence.start === at ? ownTotal(unit, { start: from, end: at }, span) : undefined;
  if (total.decimals > 0) return undefined;
  const parts = partsAfter(unit, total, span);
  return parts.length === 0 ? undefined : { total, parts };
}

/** 其中 and 包括 are two characters. */
const LEAD = 2;

/**
 * 事故14起，死亡6人，比上年多3起。其中公路7起…: a sentence that begins with 其中 breaks down the one amount of its own
 * unit in the sentence before.
 */
function ownTotal(unit: BlockUnit, before: Span, span: Span): Breakdown | undefined {
  const first = unit.numbers.find((quantity) => quantity.kind === 'count' && quantity.start >= span.start);
  if (first === undefined || first.end > span.end) return undefined;
  const totals = unit.numbers.filter(
    (quantity) =>
      quantity.kind === 'count' &&
      quantity.start >= before.start &&
      quantity.end <= before.end &&
      quantity.unit === first.unit &&
      !/[比较][^，。；]{0,14}$|[多少增减]$/u.test(unit.text.slice(before.start, quantity.start)),
  );
  const [total] = totals;
  if (total === undefined || totals.length !== 1 || total.decimals > 0 || total.unit === '') return undefined;
  const parts = partsAfter(unit, total, span);
  return parts.length < 3 ? undefined : { total, parts };
}

/** Nothing but a few words, or a note on the average, stands between a total and its 其中. */
function leadsTo(gap: string): boolean {
  return /^[^，。；]{0,16}(?:[，,]平均[^，。；]{0,8})?[，,（(。；;]?\s*$/u.test(gap);
}

/** Words with which a new count begins that is outside 其中. */
const OUTSIDE = /另|全年|累计|共|总|还有|此外|同时|新增|比|较|超[过出额]|退/u;

/** 中成药1336个（含民族药95个）: a part of a part, in brackets opened after the list began. */
function isAside(unit: BlockUnit, quantity: Quantity, from: number): boolean {
  return unit.marks.pairs.some(
    (pair) =>
      '（(［['.includes(pair.open) && pair.start >= from && pair.start < quantity.start && quantity.end <= pair.end,
  );
}

function partsAfter(unit: BlockUnit, total: Quantity, span: Span): readonly Part[] {
  const parts: Part[] = [];
  let from = span.start;
  for (const quantity of unit.numbers) {
    if (quantity.start < span.start || quantity.end > span.end || quantity.kind !== 'count') continue;
    if (!sameThings(quantity, total) || isAside(unit, quantity, span.start)) continue;
    const label = labelBetween(unit.text, from, quantity.start);
    if (OUTSIDE.test(label)) break;
    if (/[每第]$/u.test(label) || /^[以之]?[内外后]/u.test(unit.text.slice(quantity.end))) continue;
    parts.push({ quantity, value: label.endsWith('各') ? eachOf(quantity) : quantity, label });
    from = quantity.end;
  }
  return parts;
}

/** 各1名 stands for two or more times as many. */
function eachOf(quantity: Quantity): Interval {
  return { lo: quantity.lo * 2, hi: Infinity, loOpen: false, hiOpen: true };
}

function sameThings(a: Quantity, b: Quantity): boolean {
  return a.unit === b.unit || (a.unitClass === 'person' && b.unitClass === 'person');
}

function labelBetween(text: string, from: number, to: number): string {
  return (
    text
      .slice(from, to)
      .split(/[，,、；;：:（(）)]/u)
      .at(-1) ?? ''
  );
}

/** 学生1250人，男生640人，女生630人: a total right before a complete set of two, without 其中. */
export function* pairsIn(unit: BlockUnit, sentence: Span): Generator<Breakdown> {
  const numbers = unit.numbers.filter((q) => q.start >= sentence.start && q.end <= sentence.end);
  for (let index = 0; index + 2 < numbers.length; index++) {
    const [total, a, b] = numbers.slice(index, index + 3);
    if (total?.kind !== 'count' || a === undefined || b === undefined) continue;
    if (!sameThings(total, a) || !sameThings(total, b) || total.unit === '') continue;
    const between = [unit.text.slice(total.end, a.start), unit.text.slice(a.end, b.start)];
    if (
      between[0]?.includes('其中') === true ||
      !between.every((gap) => /^[，,、（(：:]\p{Script=Han}{1,6}$/u.test(gap))
    )
      continue;
    const parts = [a, b].map((quantity, i) => ({ quantity, value: quantity, label: between[i]?.slice(1) ?? '' }));
    if (isComplete(parts.map((part) => part.label))) yield { total, parts };
  }
}

/** Labels that keep a number out of a sum: what was before, what is new, what is compared. */
const NOT_A_PART =
  /新增|累计|其中|同比|环比|增|减|超|比|较|每|平均|原|去年|上年|目标|计划|剩|还|已|未|达|第|以上|以下|合|总/u;
const SUMS = /(?:合计|共计|总计|一共|总共|(?<![公中一总])共(?![同享建产青商计]))\p{Script=Han}{0,3}$/u;
const LONGEST_LABEL = 14;

/** What a text calls a sum of the items right before it: 东段12公里、西段9公里，合计25公里. */
export interface Sum extends Breakdown {
  /** 分别, or a count of the items themselves, says that the list is complete. */
  readonly complete: boolean;
}

/** The sums of a sentence. */
export function sumsIn(unit: BlockUnit, sentence: Span): readonly Sum[] {
  const numbers = unit.numbers.filter((q) => q.start >= sentence.start && q.end <= sentence.end);
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
        parts,
        complete:
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
    const fits = parts.length === 0 ? /^[，,、]?(?:[两三四五六]\S{0,3})?$/u.test(gap) : /^[，,、和及]/u.test(gap);
    if (!fits || gap.length > LONGEST_LABEL) break;
    const label = labelBetween(unit.text, Math.max(sentence.start, numbers[i - 1]?.end ?? 0), quantity.start);
    if (NOT_A_PART.test(label)) return [];
    parts.unshift({ quantity, value: quantity, label });
    until = quantity.start;
  }
  return parts;
}
