import { quantitiesIn, type Interval, type Quantity, type QuantityKind } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { asRounded } from '../rounded.ts';
import { isAside, leavesList, type Part } from './parts.ts';

/** Amounts that add up like counts do, once rounding is allowed for. */
const MEASURED: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['money', 'area', 'length', 'weight', 'duration']);
/** A label that says when, how far or of what kind an amount is begins another amount, or one that lies in the rest. */
const ANOTHER =
  /其中|另|[比较增减降]|超(?!标)|累计|共|总|合计|年|月|计划|预算|已|完成|到位|拨付|支付|剩余?|结余|尚|还|需|缺|收入|支出|利润|税|产值|面积|规模|辐射|带动|建筑(?!工程|安装|费)|占地|新建|改建|扩建|限速|高峰|每|平均|人均|最|以上|以下|第(?![一二三]产业)|约|近|达|用于|同时|此外/u;
const LONGEST_LABEL = 10;
/** 210平方米（后厨120平方米、库房40平方米）: opens right after the total. */
const OPENS = /^[，,]?(?:（|\()/u;

/** A total and its measured parts, with every number as rounded as it is written. */
export interface MeasuredBreakdown {
  readonly total: Quantity;
  readonly whole: Interval;
  readonly parts: readonly Part[];
}

/** Amounts of money, area, length or weight said to make up a total: after 其中 or 包括, or in brackets right after it. */
export function* measuredIn(unit: BlockUnit, sentence: Span): Generator<MeasuredBreakdown> {
  const numbers = quantitiesIn(unit.numbers, sentence);
  for (const [index, total] of numbers.entries()) {
    if (!MEASURED.has(total.kind) || total.approx !== 'exact' || total.unit === '') continue;
    if (/(?:每|平均|人均)[^，。；]{0,8}$/u.test(unit.text.slice(sentence.start, total.start))) continue;
    const from = listStart(unit.text, total.end);
    if (from === undefined) continue;
    const parts = partsFrom(unit, total, numbers.slice(index + 1), from);
    if (parts.length < 2) continue;
    // In one list 2万元 beside 3.2万元 is 2.0: all are rounded as finely as the finest.
    const decimals = Math.max(total.decimals, ...parts.map((part) => part.quantity.decimals));
    const alike = parts.every((part) => scaleOf(unit.text, part.quantity) === scaleOf(unit.text, total));
    const value = (quantity: Quantity): Interval =>
      alike ? asRounded(unit.text, { ...quantity, decimals }) : asLoose(unit.text, quantity);
    yield { total, whole: value(total), parts: parts.map((part) => ({ ...part, value: value(part.quantity) })) };
  }
}

/** Where the list of parts begins after a total, or undefined when none does. */
function listStart(text: string, end: number): number | undefined {
  const rest = text.slice(end);
  const among = /^[\p{Script=Han}]{0,8}(?:[，,（(。；]?(?:其中|包[括含])[：:，]?|中[，,])/u.exec(rest);
  if (among !== null) return end + among[0].length;
  const bracket = OPENS.exec(rest);
  return bracket === null ? undefined : end + bracket[0].length;
}

/** The unbroken run of labelled amounts of the total's unit; empty as soon as a label may overlap with another. */
function partsFrom(unit: BlockUnit, total: Quantity, rest: readonly Quantity[], from: number): readonly Part[] {
  const parts: Part[] = [];
  let at = from;
  let joint = '';
  for (const quantity of rest) {
    const gap = unit.text.slice(at, quantity.start);
    if (isAside(gap, quantity)) {
      at = quantity.end + (unit.text.charAt(quantity.end) === '）' ? 1 : 0);
      continue;
    }
    const fits = parts.length === 0 ? /^[\p{Script=Han}“”]+$/u : /^[、，,；;和及][\p{Script=Han}“”]+$/u;
    if (!fits.test(gap) || leavesList(gap) || gap.length > LONGEST_LABEL) break;
    const label = parts.length === 0 ? gap : gap.slice(1);
    if (ANOTHER.test(label)) return [];
    if (quantity.kind !== total.kind || quantity.unit !== total.unit || quantity.approx !== 'exact') break;
    // A list joined by 、 is over at the next comma, and what exceeds the whole by itself is no part of it.
    if (parts.length > 0 && joint === '、' && '，,；;'.includes(gap.charAt(0))) break;
    if (quantity.value > total.value && parts.length > 0) return [];
    joint = parts.length > 0 ? gap.charAt(0) : '';
    parts.push({ quantity, value: quantity, label });
    at = quantity.end;
  }
  return parts;
}

/** 万 or 亿 before the unit: amounts of unlike scale are rounded unlike. */
function scaleOf(text: string, quantity: Quantity): string {
  return /[万亿]+/u.exec(text.slice(quantity.numberStart, quantity.unitEnd))?.[0] ?? '';
}

/** 8600万元 beside 1.08亿元 may be rounded to its last place that is not nought. */
function asLoose(text: string, quantity: Quantity): Interval {
  const noughts =
    quantity.decimals === 0
      ? (/0*$/u.exec(text.slice(quantity.numberStart, quantity.numberEnd).replace(/[万亿]+$/u, ''))?.[0].length ?? 0)
      : 0;
  const { lo, hi, ...rest } = asRounded(text, quantity);
  const half = ((hi - lo) / 2) * 10 ** noughts;
  return { ...rest, lo: quantity.value - half, hi: quantity.value + half };
}
