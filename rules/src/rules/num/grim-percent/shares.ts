import { quantitiesIn, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { sameThings } from '../amounts.ts';
import { wholeSentenceAt } from '../base.ts';
import { asRounded, mayBeWritten, percentRange, plus, type Range } from '../rounded.ts';
import { ratedBy } from './rates.ts';

/** A part, the whole it is said to be a share of, and the share that the two give, in percent. */
export interface Share extends Range {
  readonly part: Quantity;
  readonly base: Quantity;
  /** The share is that of all but the part. */
  readonly rest?: boolean;
}

/** 312万元，占全县1144万元的25%; 完成年初预算698万元的109%. */
const OF_NAMED = /^[，,（(]?(?:仅|只|约)?(?:占|完成|为|是|达到?|相当于)[^，。；\d]{0,16}$/u;
/** Between a share and the amount that it is, with nothing after it: 占35%，共84人; 占35%（84人）. */
const THEN_PART = /^\p{Script=Han}{0,8}(?:[，,](?:共计?|合?计|即\p{Script=Han}{0,4}|为)|[（(])$/u;
const LONGEST_CLAUSE = 30;
const SHARE_OF = /^的(?:比例|比重)?(?:为|达)?$/u;
/** 其中财政拨款698万元，占94%; 县道214公里（占16.7%）. */
const OF_TOTAL = /^[，,（(]?约?(?:所?占(?:比例?|比重)?|占总[人户件份]?[数额量]|占全部|比重|比例)[的为达到]{0,2}$/u;
/** 已完成2.4亿元，完成计划的80%. */
const OF_PLAN =
  /^[，,（(](?:占|完成)(?:了)?(?:全年|年度|年初|总)?(?:计划|任务|目标|预算)(?:任务|总?数|投资|总额)?的?(?:比例为)?$/u;
const PLANNED = /(?:计划|任务|目标|预算)[^，。；\d]{0,8}$/u;
/** 修好12处，占隐患总数的25%: the whole is named by what it is a number of. */
const OF_NOUN =
  /^[，,（(]占(?:(?:全部|所有)?([\p{Script=Han}]{2,6}?)(?:总?数|总[额量])|([\p{Script=Han}]{2,8}))的(?:比例|比重)?$/u;
/** 今年 and 去年 are told side by side, and 另 begins another count: the amount before is no whole of the one after. */
const APART = /[今去上前本同]年|同期|季度|半年|\d年|月份|另|计划|目标|[比较]/u;
/** Nothing but a few words between a total and what takes it apart. */
const AMONG = /(?:其中|[，,]?按[\p{Script=Han}]{2,6}分)[：:，,]?/gu;
const LEADS = /^[^，。；\d]{0,16}(?:[，,][^，。；\d]{0,8}(?:增长|下降|增加|减少)[^，。；]{0,10})?[，,（(。；;]?\s*$/u;

/** The amounts a stated share goes back to; undefined in any doubt, or when another number of the text explains it. */
export function shareOf(unit: BlockUnit, percent: Quantity): Share | undefined {
  const sentence = wholeSentenceAt(unit, percent.start);
  if (sentence === undefined) return undefined;
  const numbers = quantitiesIn(unit.numbers, { start: sentence.start, end: percent.start });
  const last = numbers.at(-1);
  if (last === undefined || !isAmount(last)) return undefined;
  const gap = unit.text.slice(last.end, percent.start);
  const base = SHARE_OF.test(gap) ? last : baseOf(unit, sentence, numbers, percent);
  const part = base === last ? numbers.at(-2) : last;
  if (base === undefined || part === undefined || !(areAlike(part, base) || isOfPlaces(part, base))) return undefined;
  if (base === last && !OF_NAMED.test(unit.text.slice(part.end, base.start))) return undefined;
  // A plan of 1.5万吨 is that and no rounding of 1.46.
  const direct = OF_PLAN.test(gap) ? ofPlan(unit, part, base) : between(unit, part, base);
  const rest = ratedBy(unit.text.slice(sentence.start, last.start), gap) === 'rest';
  const share = rest ? { ...direct, rest, lo: 100 - direct.hi, hi: 100 - direct.lo } : direct;
  if (mayBeWritten(share, percent) || isExplained(unit, part, percent, base) || isChange(unit, part)) return undefined;
  // 治理46公顷，其中封禁17公顷，完成计划45公顷的102%: the share may be that of an amount before.
  const others = numbers.filter((other) => other !== base && other !== part && areAlike(other, base));
  if (isCounterpart(unit, part, base, percent)) return undefined;
  return others.some((other) => mayBeWritten(between(unit, other, base), percent)) ? undefined : share;
}

/** 教师240人，研究生学历的占35%，共84人: the part is told after its share. */
export function shareThen(unit: BlockUnit, percent: Quantity): Share | undefined {
  const sentence = wholeSentenceAt(unit, percent.start);
  if (sentence === undefined) return undefined;
  const numbers = quantitiesIn(unit.numbers, sentence);
  const part = numbers.find(({ start }) => start >= percent.end);
  if (part === undefined || !THEN_PART.test(unit.text.slice(percent.end, part.start))) return undefined;
  if (!/^(?:[，,；;。）)]|$)/u.test(unit.text.slice(part.end))) return undefined;
  const alike = numbers.filter((other) => other.end <= percent.start && areAlike(other, part));
  const [base, ...more] = alike;
  if (base === undefined || more.length > 0) return undefined;
  const gap = unit.text.slice(base.end, percent.start);
  if (!/^[^。；\d]{0,24}(?:占|比例|比重|有|率[为达到]{1,2})[^，,\d]{0,2}$/u.test(gap) || APART.test(gap))
    return undefined;
  if (base.value <= part.value && !gap.includes('率')) return undefined;
  const share = between(unit, part, base);
  return mayBeWritten(share, percent) || isExplained(unit, part, percent, base) ? undefined : share;
}

function baseOf(
  unit: BlockUnit,
  sentence: Span,
  numbers: readonly Quantity[],
  percent: Quantity,
): Quantity | undefined {
  const others = numbers.slice(0, -1);
  const before = (quantity: Quantity): string => unit.text.slice(sentence.start, quantity.start);
  const last = numbers.at(-1);
  const gap = unit.text.slice(last?.end ?? 0, percent.start);
  if (OF_PLAN.test(gap)) {
    const plans = others.filter((quantity) => PLANNED.test(before(quantity)));
    return plans.length === 1 && last !== undefined && !PLANNED.test(before(last)) ? plans[0] : undefined;
  }
  const [, totalled, noun = totalled] = OF_NOUN.exec(gap) ?? [];
  if (noun !== undefined) {
    const named = unit.numbers.filter(
      (q) =>
        q.end < percent.start &&
        q !== last &&
        (clauseBefore(unit, q).includes(noun) || (q.unit !== '' && q.unit !== '个' && noun.endsWith(q.unit))),
    );
    return named.length === 1 ? named[0] : undefined;
  }
  if (last === undefined) return undefined;
  if (ratedBy(before(last), gap) !== undefined) {
    const places = others.filter((other) => isOfPlaces(last, other));
    return (
      wholeBefore(unit, others, last) ??
      (places.length === 1 ? wholeBefore(unit, places, { ...last, unit: places[0]?.unit ?? '' }) : undefined)
    );
  }
  if (!OF_TOTAL.test(gap)) return undefined;
  return totalBefore(unit, sentence, last) ?? wholeBefore(unit, others, last);
}

/** The words of a clause before an amount. */
function clauseBefore({ text }: BlockUnit, { start }: Quantity): string {
  return /[^，,；;。：:（()）、]*$/u.exec(text.slice(Math.max(0, start - LONGEST_CLAUSE), start))?.[0] ?? '';
}

/** 受理3260笔，通过手机办理的1956笔，占65%: the first amount of the kind, where all after it fit in and nothing sets them apart. */
function wholeBefore({ text }: BlockUnit, others: readonly Quantity[], part: Quantity): Quantity | undefined {
  const [whole, ...parts] = others.filter((quantity) => areAlike(quantity, part));
  const sum = parts.reduce((all, { value }) => all + value, part.value);
  if (whole === undefined || sum > whole.value || part.value === whole.value) return undefined;
  const gap = text.slice(whole.end, part.start);
  // 388人，占35.3%；294人，占26.8%: what has a share of its own is a part beside the other.
  return APART.test(gap) || /[%％；;]/u.test(gap) ? undefined : whole;
}

/** The total that the nearest 其中 before a part takes apart; 。其中 looks back over one full stop. */
function totalBefore(unit: BlockUnit, sentence: Span, part: Quantity): Quantity | undefined {
  const among = [...unit.text.slice(sentence.start, part.start).matchAll(AMONG)].at(-1);
  if (among === undefined) return undefined;
  const at = sentence.start + among.index;
  const from = among.index === 0 ? (wholeSentenceAt(unit, sentence.start - 1)?.start ?? at) : sentence.start;
  const total = quantitiesIn(unit.numbers, { start: from, end: at }).findLast((quantity) => isAmount(quantity));
  return total !== undefined && LEADS.test(unit.text.slice(total.end, at)) ? total : undefined;
}

/** 比上年增加12台，占43%: the share is not that of the change. */
function isChange({ text }: BlockUnit, { start }: Quantity): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  return /[比较][^，。；]{0,16}(?:增|减|多|少|升|降|扩大|缩小)[加长少]?了?$|(?:新增|净增|净减)加?$/u.test(before);
}

function isAmount({ kind, approx, qualifiers, value, unit }: Quantity): boolean {
  const measured = ['count', 'money', 'area', 'length', 'weight', 'volume'].includes(kind);
  return measured && approx === 'exact' && qualifiers.length === 0 && value > 0 && unit !== '';
}

/** 23个村, of which 20个. */
function isOfPlaces(part: Quantity, whole: Quantity): boolean {
  return part.unit === '个' && whole.unitClass === 'place' && isAmount(whole);
}

function areAlike(a: Quantity, b: Quantity): boolean {
  return isAmount(a) && isAmount(b) && sameThings(a, b);
}

function between(unit: BlockUnit, part: Quantity, base: Quantity): Share {
  return { part, base, ...percentRange(asRounded(unit.text, part), asRounded(unit.text, base)) };
}

function ofPlan(unit: BlockUnit, part: Quantity, base: Quantity): Share {
  return { part, base, ...percentRange(asRounded(unit.text, part), { lo: base.value, hi: base.value }) };
}

/** Some amount of the paragraph other than the base is the whole that is meant. */
function isExplained(unit: BlockUnit, part: Quantity, percent: Quantity, base: Quantity): boolean {
  return unit.numbers.some(
    (other) =>
      other !== part && other !== base && areAlike(part, other) && mayBeWritten(between(unit, part, other), percent),
  );
}

/** 初信514件，重复信128件，重复率19.9%: what stands before the part is its counterpart, and both are the whole. */
function isCounterpart({ text }: BlockUnit, part: Quantity, other: Quantity, percent: Quantity): boolean {
  const [mine, its] = [asRounded(text, part), asRounded(text, other)];
  return mayBeWritten(percentRange(mine, plus(mine, its)), percent);
}
