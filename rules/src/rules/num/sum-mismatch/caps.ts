import { quantitiesIn } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { isAlike, isAmount, isFactor, type Product } from './products.ts';

/** 每场限, 每班不超过: so many at most each time. */
const CAP = /[，,、（(]每(\p{Script=Han})(?:限额?|最多|至多|不超过|只限|容纳|可容纳|仅容)(?:招收|参加|接待)?$/u;
/** 共培训, 累计参训: all of them together. */
const ALL = /(?:共|累计|合计|总计)\p{Script=Han}{0,6}$/u;
/** 平均每人指导: so many each, told by what is done. */
const EACH = /平均?每(?:人|名|位|户|家|场|期|次|个|辆|台|站|村|班|组)(\p{Script=Han}{1,8})$/u;
const LABEL = 16;

/** Totals above what the room allows: 16场，每场限30人，累计培训680人次. The product is the most there can be. */
export function beyondCaps(unit: BlockUnit, sentence: Span): readonly Product[] {
  const { text } = unit;
  const numbers = quantitiesIn(unit.numbers, sentence);
  // Most sentences tell of no 每, and are spared the patterns.
  if (numbers.length < 3 || !text.slice(sentence.start, sentence.end).includes('每')) return [];
  return numbers.flatMap((times, index): readonly Product[] => {
    const [each, stated] = numbers.slice(index + 1, index + 3);
    if (each === undefined || stated === undefined || !isFactor(times) || stated.approx !== 'exact') return [];
    const per = CAP.exec(text.slice(times.end, each.numberStart))?.[1];
    if (per === undefined || !text.slice(times.numberEnd, times.end).endsWith(per)) return [];
    if (!isAlike(each, stated) || !ALL.test(text.slice(each.end, stated.start))) return [];
    const real = times.value * each.value;
    return stated.value > real ? [{ times, each, stated, real }] : [];
  });
}

/** Totals that as many each do not make: 8位技术员平均每人指导45户，合计指导720户, where the same is done. */
export function wrongPerHead(unit: BlockUnit, sentence: Span): readonly Product[] {
  const { text } = unit;
  const numbers = quantitiesIn(unit.numbers, sentence);
  if (numbers.length < 3 || !text.slice(sentence.start, sentence.end).includes('每')) return [];
  return numbers.flatMap((times, index): readonly Product[] => {
    const [each, stated] = numbers.slice(index + 1, index + 3);
    if (each === undefined || stated === undefined || !isFactor(times) || !isAmount(each) || !isAmount(stated))
      return [];
    const done = EACH.exec(text.slice(Math.max(times.end, each.start - LABEL), each.start))?.[1];
    const gap = text.slice(each.end, stated.start);
    if (done === undefined || !isAlike(each, stated) || !ALL.test(gap) || !gap.endsWith(done)) return [];
    // A mean is rounded to its last place.
    const half = 0.5 * 10 ** -each.decimals * times.value;
    const real = times.value * each.value;
    return Math.abs(stated.value - real) > half ? [{ times, each, stated, real }] : [];
  });
}

/** 平均每月上门46户次: so many a month. */
const A_MONTH = /平均每(?:个)?月(\p{Script=Han}{1,10})$/u;
/** ，十二个月累计; ，全年共. */
const A_YEAR =
  /^[，,；;](?:全年|一年(?:下来)?|十二个月(?:下来)?|12个月(?:下来)?)\p{Script=Han}{0,2}(?:累计|共|合计|总计)\p{Script=Han}{1,10}$/u;
const MONTHS = 12;

/** Totals of a year that so many a month do not make. */
export function wrongYears(unit: BlockUnit, sentence: Span): readonly Omit<Product, 'times'>[] {
  const { text } = unit;
  if (!text.slice(sentence.start, sentence.end).includes('平均每')) return [];
  const numbers = quantitiesIn(unit.numbers, sentence).filter(({ kind }) => kind !== 'duration' && kind !== 'period');
  return numbers.flatMap((each, index): readonly Omit<Product, 'times'>[] => {
    const stated = numbers[index + 1];
    if (stated === undefined || !isAmount(each) || !isAmount(stated) || !isAlike(each, stated)) return [];
    const done = A_MONTH.exec(text.slice(Math.max(sentence.start, each.start - LABEL), each.start))?.[1];
    const gap = text.slice(each.end, stated.start);
    // What is counted for the year is what is done each month.
    if (done === undefined || !A_YEAR.test(gap) || !done.includes(gap.slice(-2))) return [];
    const real = each.value * MONTHS;
    const half = 0.5 * 10 ** -each.decimals * MONTHS;
    return Math.abs(stated.value - real) > half ? [{ each, stated, real }] : [];
  });
}
