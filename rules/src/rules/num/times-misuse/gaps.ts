import { isExact, type Quantity } from '../../../facts/numbers/index.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { asRounded, mayBeWritten, minus, percentRange, plus, type Range } from '../rounded.ts';

/** A rate of change that the amount and the difference beside it do not give. */
export interface WrongRate {
  readonly amount: string;
  readonly gap: string;
  /** The rate that they give, in percent. */
  readonly real: number;
  readonly stated: Quantity;
}

const MORE = '增加|增长|增|多|提高|上升';
const LESS = '减少|下降|降低|减|少|压减|回落';
/** 8462万元，比上年增加: the amount before is not written. */
const THAN = new RegExp(
  `^[，,]?(?:(?:与|同)?[比较][\\p{Script=Han}\\d]{0,14}[，,]?|同比)(?:(${MORE})|(${LESS}))了?$`,
  'u',
);
/** 186件，比2024年的243件少: it is. */
const THAN_NAMED = new RegExp(`^(?:相比)?[，,]?(?:(${MORE})|(${LESS}))了?$`, 'u');
/** Rates that are corrected for prices or for what is counted. */
const CORRECTED = /生产总值|GDP|产值|增加值|可比|不变价|实际增长|年均|同口径|扣除/u;
const RATE =
  /^[，,、（(](?:同比|增幅|降幅)?(?:为|达)?(?:(?:增长|下降|增加|减少|提高|上升|降低|压减|回落)了?)?(?:约)?$/u;
/** 是去年的1.3倍，增长130%. */
const IS_TIMES = /(?:是|为|相当于|达到?)[^，。；\d]{0,12}的$/u;
const GREW = /^[，,（(](?:同比|比[^，。；\d]{1,6})?(?:增长|增加|提高|上升)了?$/u;

/** Rates of change that do not go with the amount and the difference written right before them. */
export function wrongRates(unit: SentenceUnit): readonly WrongRate[] {
  return unit.numbers.flatMap((stated, index): readonly WrongRate[] => {
    if (stated.kind !== 'percent' || stated.approx !== 'exact' || !isExact(stated)) return [];
    const gap = unit.numbers[index - 1];
    if (gap === undefined || !isPlain(gap)) return [];
    const wrong = gap.kind === 'times' ? ofTimes(unit, gap, stated) : ofGap(unit, index, gap, stated);
    return wrong === undefined ? [] : [wrong];
  });
}

function ofGap(unit: SentenceUnit, index: number, gap: Quantity, stated: Quantity): WrongRate | undefined {
  const { text, numbers } = unit;
  if (!RATE.test(text.slice(gap.end, stated.start))) return undefined;
  // The year compared with stands between the amount and the difference and is none of them.
  const amounts = numbers
    .slice(0, index - 1)
    .filter(({ kind }) => kind !== 'year' && kind !== 'date' && kind !== 'period');
  const last = amounts.at(-1);
  if (last === undefined || !isPlain(last) || !sameThings(last, gap)) return undefined;
  if (CORRECTED.test(text.slice(Math.max(0, last.start - 24), stated.end + 12))) return undefined;
  const earlier = amounts.at(-2);
  const named = earlier !== undefined && isPlain(earlier) && sameThings(earlier, gap) && isNamed(text, earlier, last);
  const match = (named ? THAN_NAMED : THAN).exec(text.slice(last.end, gap.start));
  if (match === null) return undefined;
  const more = match[1] !== undefined;
  const difference = asRounded(text, gap);
  const base = named ? asRounded(text, last) : before(asRounded(text, last), difference, more);
  if (base.lo <= 0) return undefined;
  if (mayBeWritten(percentRange(difference, base), stated)) return undefined;
  const from = named ? last.value : last.value - (more ? gap.value : -gap.value);
  return {
    amount: written(text, last),
    gap: `${match[1] ?? match[2] ?? ''}${written(text, gap)}`,
    real: Number(((100 * gap.value) / from).toFixed(Math.max(1, stated.decimals))),
    stated,
  };
}

/** 今年是去年的1.3倍 is a growth of 30%. */
function ofTimes({ text }: SentenceUnit, times: Quantity, stated: Quantity): WrongRate | undefined {
  if (!IS_TIMES.test(text.slice(0, times.start)) || !GREW.test(text.slice(times.end, stated.start))) return undefined;
  const half = 0.5 * 10 ** -times.decimals;
  const rate = { lo: 100 * (times.value - half - 1), hi: 100 * (times.value + half - 1) };
  if (mayBeWritten(rate, stated)) return undefined;
  const real = Number((100 * (times.value - 1)).toFixed(1));
  return { amount: '原来', gap: `是${written(text, times)}`, real, stated };
}

/** 186件，比上年的243件: the amount before is compared with the one that follows. */
function isNamed(text: string, later: Quantity, named: Quantity): boolean {
  return /^[，,]?(?:比|较)[^，。；\d]{0,4}(?:\d{4}年)?[^，。；\d]{0,8}$/u.test(text.slice(later.end, named.start));
}

/** The amount before a change. */
function before(amount: Range, gap: Range, more: boolean): Range {
  return more ? minus(amount, gap) : plus(amount, gap);
}

function isPlain({ approx, qualifiers, value, unit, kind }: Quantity): boolean {
  const counted = ['count', 'money', 'area', 'length', 'weight', 'volume', 'energy', 'times'].includes(kind);
  return counted && approx === 'exact' && qualifiers.length === 0 && value > 0 && (unit !== '' || kind === 'times');
}

function sameThings(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && a.unit === b.unit;
}

function written(text: string, { numberStart, unitEnd }: Quantity): string {
  return text.slice(numberStart, unitEnd);
}
