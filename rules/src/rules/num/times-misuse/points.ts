import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

/** What is counted or measured, and no share: its change is told in percent. */
const AMOUNT =
  /(?:人数|人口|人次|户数|件数|数量|总量|产量|销量|客流量|投诉量|借阅量|接诊量|面积|存栏|出栏|用户数|会员数|企业数|车辆数)(?:(?:比|较|与)[\p{Script=Han}\d]{1,8}(?:相比)?|同比|环比)?(?:增加|增长|提高|提升|上升|下降|降低|减少)了?(?:约|近)?$/u;
/** 上线1260人，比去年增加了12个百分点: the clause before ends with the count that is compared. */
const COMPARED =
  /^(?:比|较)(?:去年|上年|上月|上季度|20\d\d年|\d{4}年)(?:同期)?(?:增加|增长|减少|上升|下降)了?(?:约|近)?$/u;
const COUNT_BEFORE = /[人名户件起台辆册份家个]$/u;
/** A clause that names a rate speaks of the rate. */
const RATE = /率|占比|比重|比例|份额|增速|增幅|降幅|增长[比较]|系数|程度|水平|指数/u;

/** Points of percentage that a sentence gives as the change of an amount: 人数增加12个百分点. */
export function pointsOfAmounts(
  unit: SentenceUnit,
): readonly (Span & { readonly written: string; readonly percent: string })[] {
  return unit.numbers.flatMap((quantity) => {
    if (quantity.kind !== 'pctpoint') return [];
    const clause = unit.clauses.find(({ start, end }) => start <= quantity.start && quantity.start < end);
    const from = clause?.start ?? 0;
    const before = unit.text.slice(from, quantity.start);
    const compared = COMPARED.test(before) && isCounted(unit, from);
    if ((!AMOUNT.test(before) && !compared) || RATE.test(before)) return [];
    const { start, end } = quantity;
    const percent = `${unit.text.slice(quantity.numberStart, quantity.numberEnd)}%`;
    return [{ start, end, written: unit.text.slice(start, end), percent }];
  });
}

/** The clause before ends with a count and speaks of no rate. */
function isCounted(unit: SentenceUnit, at: number): boolean {
  const clause = /([^，。；]+)[，,]$/u.exec(unit.text.slice(0, at))?.[1] ?? '';
  return COUNT_BEFORE.test(clause) && /\d/u.test(clause) && !RATE.test(clause) && !/[%％]/u.test(clause);
}

/** 个百分比 is no unit. */
export function wrongPoints(text: string): readonly Span[] {
  return [...text.matchAll(/\d[\d.]*个百分比/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
