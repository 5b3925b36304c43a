import {
  certainlyDiffers,
  quantitiesIn,
  type Interval,
  type Quantity,
  type QuantityKind,
} from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { asRounded } from '../rounded.ts';

/** So many things, so much each, and what is written for all of them. */
export interface Product {
  readonly times: Quantity;
  readonly each: Quantity;
  readonly stated: Quantity;
  /** What the two give, in the base unit of the stated amount. */
  readonly real: number;
}

const FACTORS: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'count',
  'plain',
  'area',
  'length',
  'weight',
  'volume',
  'duration',
]);
const AMOUNTS: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'money',
  'count',
  'weight',
  'area',
  'volume',
  'length',
]);
const VERB =
  '(?:平均|预算|经费|奖金|观众|听众|补助|补贴|造价|单价|价格|奖励|发放|发|需|收|按|费用|到场|参加|参训|\\p{Script=Han}{0,2}[费价])?';
/** 64樘，每樘; 3个组、每组; 1340平方米，单价每平方米; 218家，平均每家. */
const EACH = new RegExp(`^(\\p{Script=Han}{0,4})[，,、（(](?:单价|平均|按)?每([\\p{Script=Han}]{1,3}?)${VERB}$`, 'u');
/** 20台，单价. */
const PRICE = /^\p{Script=Han}{0,6}[，,、（(](?:单价|均价)[为是按]?$/u;
/** 40人，人均补助. */
const MEAN = /^(\p{Script=Han}{0,6})[，,、（(](\p{Script=Han})均\p{Script=Han}{0,4}$/u;
/** Before the first of the two where what each costs comes first: 每台补助60元，共检修1850台. */
const EACH_FIRST = new RegExp(
  `(?:每([\\p{Script=Han}]{1,3}?)${VERB}|(\\p{Script=Han})均\\p{Script=Han}{0,4}|(单价)[为是按]?)$`,
  'u',
);
const THEN_TIMES = /^(?:的?标准|计算)?[，,](?!其中|另|还)\p{Script=Han}{0,6}$/u;
const PER_TIME = /每(?:人每)?[年月日天周季]|每学期|[年月日]均/u;
const IN_ALL =
  /^\p{Script=Han}{0,10}[，,](?:(?:[^各含加另连，。；\d]{0,3}[费款金额])?(?:共计|合计|总计|一共|小计|共|总共|累计|需要?|计|总价|总额|总投资|总投入|总费用|年收入)(?:为|需|达|发放|补助|补贴|兑付|支付|支出|花费|拨付|采购|投入|奖励|用款|经费|资金|费用|金额|培训|服务|惠及|受众|观众|听众|款项?)*)$/u;
const LONGEST_LABEL = 14;
/** What is taken off the product is told right after it. */
const LESS = /重复|优惠|折|扣|减免|抵/u;
const NOTE = 16;

/** The products of a sentence that do not come out: 64樘，每樘620元，需经费4.06万元. */
export function wrongProducts(unit: BlockUnit, sentence: Span): readonly Product[] {
  const numbers = quantitiesIn(unit.numbers, sentence).filter(
    ({ start, end }) => !unit.text.slice(start, end).endsWith('每年'),
  );
  return numbers.flatMap((first, index): readonly Product[] => {
    const [second, stated] = numbers.slice(index + 1, index + 3);
    if (second === undefined || stated === undefined) return [];
    // One of the two is of the kind of what is stated for all: looked at first, as it rules out nearly everything.
    if (!isAmount(stated) || !(isAlike(first, stated) || isAlike(second, stated))) return [];
    const factors = factorsOf(unit.text, sentence, first, second, numbers[index - 1]);
    if (factors === undefined || !isAlike(factors.each, stated)) return [];
    const { times, each } = factors;
    const inAll = unit.text.slice(second.end, stated.start);
    if (!IN_ALL.test(inAll)) return [];
    // 累计 may reach further back than the things counted here.
    if (
      inAll.includes('累计') &&
      stated.value > times.value * each.value &&
      !unit.text.slice(first.end, second.start).includes('平均')
    )
      return [];
    if (LESS.test(unit.text.slice(stated.end, stated.end + NOTE))) return [];
    // 120盘，单价85元，60个，单价96元: the total is that of all.
    if (numbers.slice(0, index).some((other) => isAlike(other, each) && isPrice(unit.text, sentence, other))) return [];
    if (/^[多余以左上、\p{Script=Han}]*(?:以上|左右|多|余)/u.test(unit.text.slice(stated.end, stated.end + 3)))
      return [];
    const one = asRounded(unit.text, each);
    // 4.2万亩，其中新建1.6万亩，亩均1850元: the total may be that of any of the numbers before.
    const isTotalOf = (many: Interval): boolean =>
      !certainlyDiffers({ ...one, lo: many.lo * one.lo, hi: many.hi * one.hi }, asRounded(unit.text, stated));
    const counts = numbers.slice(0, index + 2).filter((other) => isAlike(other, times));
    if (counts.some((other) => isTotalOf(asRounded(unit.text, other)))) return [];
    return [{ times, each, stated, real: times.value * each.value }];
  });
}

/** Which of two amounts says how many and which how much each; undefined when they do not belong together. */
function factorsOf(
  text: string,
  sentence: Span,
  first: Quantity,
  second: Quantity,
  before: Quantity | undefined,
): Pick<Product, 'times' | 'each'> | undefined {
  if (isFactor(first) && isAmount(second) && isEach(text, first, second)) return { times: first, each: second };
  if (!isAmount(first) || !isFactor(second) || first.kind === second.kind) return undefined;
  // 20台，单价4500元，打印机5台: the price is that of the things before it.
  if (before !== undefined && isFactor(before) && isEach(text, before, first)) return undefined;
  if (!THEN_TIMES.test(text.slice(first.end, second.start))) return undefined;
  const label = text.slice(Math.max(sentence.start, first.start - LONGEST_LABEL), first.start);
  const [, per, mean, price] = EACH_FIRST.exec(label) ?? [];
  if (PER_TIME.test(label)) return undefined;
  const counted = text.slice(second.numberEnd, second.end);
  const fits = price !== undefined || (per !== undefined && counted.endsWith(per)) || isMeanOf(mean, second, counted);
  return fits ? { times: second, each: first } : undefined;
}

/** Amounts of one kind; 120人 at each sitting are 人次 in all. */
export function isAlike(a: Quantity, b: Quantity): boolean {
  const heads = [a, b].every(({ unitClass }) => unitClass === 'person' || unitClass === 'attendance');
  return a.kind === b.kind && (a.unit === b.unit || heads);
}

function isPrice(text: string, sentence: Span, { start }: Quantity): boolean {
  return EACH_FIRST.test(text.slice(Math.max(sentence.start, start - LONGEST_LABEL), start));
}

export function isFactor({ kind, approx, qualifiers, value }: Quantity): boolean {
  return FACTORS.has(kind) && approx === 'exact' && qualifiers.length === 0 && value >= 2;
}

export function isAmount({ kind, approx, qualifiers, unit }: Quantity): boolean {
  return AMOUNTS.has(kind) && approx === 'exact' && qualifiers.length === 0 && unit !== '';
}

/** The thing after 每 is the one counted before: 64樘，每樘; 3个组、每组. */
function isEach(text: string, times: Quantity, each: Quantity): boolean {
  const gap = text.slice(times.end, each.start);
  if (PRICE.test(gap)) return times.kind !== 'duration';
  const [, noun = '', per] = EACH.exec(gap) ?? [];
  const counted = text.slice(times.numberEnd, times.end);
  if (per !== undefined) return `${counted}${noun}`.endsWith(per) || `${counted}${noun}`.startsWith(per);
  const [, , mean] = MEAN.exec(gap) ?? [];
  return isMeanOf(mean, times, counted);
}

/** 人均 is so much for each of the people, 户均 for each of the households. */
export function isMeanOf(mean: string | undefined, times: Quantity, counted: string): boolean {
  if (mean === undefined) return false;
  if (mean === '日' || mean === '天') return times.unit === '天';
  return mean === '人' || mean === '生' ? times.unitClass === 'person' : counted.endsWith(mean);
}
