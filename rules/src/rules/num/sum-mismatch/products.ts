import { certainlyDiffers, quantitiesIn, type Quantity, type QuantityKind } from '../../../facts/numbers/index.ts';
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

const FACTORS: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['count', 'plain', 'area', 'length', 'duration']);
const AMOUNTS: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['money', 'count', 'weight', 'area', 'volume']);
/** 64樘，每樘; 3个组、每组; 1340平方米，单价每平方米. */
const EACH =
  /^(\p{Script=Han}{0,4})[，,、（(](?:单价|按)?每([\p{Script=Han}]{1,3}?)(?:补助|补贴|造价|单价|价格|奖励|发放|发|需|收|按)?$/u;
const IN_ALL = /^(?:计算)?[，,](?:共计|合计|总计|一共|小计|共需?|需要?|计)(?:经费|资金|费用|培训|金额|补助|用款)?$/u;
/** The products of a sentence that do not come out: 64樘，每樘620元，需经费4.06万元. */
export function wrongProducts(unit: BlockUnit, sentence: Span): readonly Product[] {
  const numbers = quantitiesIn(unit.numbers, sentence).filter(
    ({ start, end }) => !unit.text.slice(start, end).endsWith('每年'),
  );
  return numbers.flatMap((times, index): readonly Product[] => {
    const [each, stated] = numbers.slice(index + 1, index + 3);
    if (each === undefined || stated === undefined || !isFactor(times) || !isAmount(each) || !isAmount(stated))
      return [];
    if (each.kind !== stated.kind || each.unit !== stated.unit || !isEach(unit.text, times, each)) return [];
    const gap = unit.text.slice(each.end, stated.start);
    if (
      !IN_ALL.test(gap) ||
      /^[多余以左上、\p{Script=Han}]*(?:以上|左右|多|余)/u.test(unit.text.slice(stated.end, stated.end + 3))
    )
      return [];
    const one = asRounded(unit.text, each);
    const whole = { ...one, lo: times.value * one.lo, hi: times.value * one.hi };
    if (!certainlyDiffers(whole, asRounded(unit.text, stated))) return [];
    return [{ times, each, stated, real: times.value * each.value }];
  });
}

function isFactor({ kind, approx, qualifiers, value }: Quantity): boolean {
  return FACTORS.has(kind) && approx === 'exact' && qualifiers.length === 0 && value >= 2;
}

function isAmount({ kind, approx, qualifiers, unit }: Quantity): boolean {
  return AMOUNTS.has(kind) && approx === 'exact' && qualifiers.length === 0 && unit !== '';
}

/** The thing after 每 is the one counted before: 64樘，每樘; 3个组、每组. */
function isEach(text: string, times: Quantity, each: Quantity): boolean {
  const match = EACH.exec(text.slice(times.end, each.start));
  const [, noun = '', per] = match ?? [];
  if (per === undefined) return false;
  const counted = `${text.slice(times.numberEnd, times.end)}${noun}`;
  return counted.endsWith(per) || counted.startsWith(per);
}
