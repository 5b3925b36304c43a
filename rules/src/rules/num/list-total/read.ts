import type { Interval, Quantity, QuantityKind } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { AMOUNT_KINDS } from '../amounts.ts';
import { asRounded } from '../rounded.ts';

/** An amount as the blocks that follow are compared with it. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The unit as written: 元 in 126万元. */
  readonly written: string;
  readonly kind: QuantityKind;
  readonly unit: string;
  readonly value: number;
  readonly range: Interval;
  /** False where a word leaves it open: 约60万元. */
  readonly exact: boolean;
}

/** A total whose parts are announced for the blocks that follow. */
export interface Announced {
  readonly total: Amount;
  /** What else the block writes in the same unit. */
  readonly others: readonly Amount[];
  /** 其中 and 包括 may name only some of the parts. */
  readonly partly: boolean;
}

/** Between the total and the colon at the end of its block. */
const ANNOUNCES =
  /^[^，,。；：:]{0,12}[，,。；;]?(?:(其中|包[括含])|分别[是为]?|\p{Script=Han}{0,4}(?:用途|用于|明细|构成|组成|安排|分配|来源|分项|情况|支出|资金来源|资金安排|预算|费用)[^，,。；：:]{0,6}(?:如下|为|是))[：:]$/u;
/** 每村12户 and 比上年增加34户 are no totals. */
const NOT_A_TOTAL = /(?:每|均|[比较][^，。；]{0,14}(?:增|减|多|少|升|降))[^，。；]{0,8}$/u;

export function amountsIn(block: BlockUnit): readonly Amount[] {
  return block.numbers
    .filter(({ kind, unit }) => AMOUNT_KINDS.has(kind) && unit !== '')
    .map((q) => amountOf(block.text, q));
}

/** The total that a block which ends in a colon announces the parts of. */
export function announcedIn(block: BlockUnit, amounts: readonly Amount[]): Announced | undefined {
  const total = amounts.at(-1);
  if (total?.exact !== true) return undefined;
  const lead = ANNOUNCES.exec(block.text.slice(total.end));
  if (lead === null || NOT_A_TOTAL.test(block.text.slice(Math.max(0, total.start - 24), total.start))) return undefined;
  const others = amounts.filter((other) => other !== total && isAlike(other, total));
  return { total, others, partly: lead[1] !== undefined };
}

export function isAlike(a: Amount, b: Amount): boolean {
  return a.kind === b.kind && a.unit === b.unit;
}

function amountOf(text: string, quantity: Quantity): Amount {
  const { start, end, kind, unit, value, approx, qualifiers } = quantity;
  const written = text.slice(quantity.unitStart, quantity.unitEnd);
  const exact = approx === 'exact' && qualifiers.length === 0;
  return {
    start,
    end,
    text: text.slice(start, end),
    written,
    kind,
    unit,
    value,
    range: asRounded(text, quantity),
    exact,
  };
}
