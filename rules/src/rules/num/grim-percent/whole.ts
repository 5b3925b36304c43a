import { quantityBefore, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { basesIn, isBase } from '../base.ts';
import { isRateOf } from './rates.ts';
import { APART, isChange } from './shares.ts';

/** The count a percentage restates. */
export interface Part {
  readonly quantity: Quantity;
  /** Its label names the rate (实到33人，到会率…), so that the count before it is surely the whole. */
  readonly named: boolean;
}

/** The count right before a percentage that restates it: 合格52户，占62.5%; 合格52户，合格率62.5%. */
export function partBefore(unit: BlockUnit, percent: Quantity): Part | undefined {
  const quantity = quantityBefore(unit.numbers, percent.start);
  if (quantity === undefined || !isBase(quantity) || quantity.approx !== 'exact') return undefined;
  const between = unit.text.slice(quantity.end, percent.start);
  if (/^[，,（(]?(?:约)?(?:占比?|占总[人户件份]?数的?|占全部的?|比例|比重)[的为达到]{0,2}$/u.test(between))
    return isChange(unit, quantity) ? undefined : { quantity, named: false };
  if (!isRateOf(unit.text.slice(0, quantity.start), between) || isChange(unit, quantity)) return undefined;
  return { quantity, named: true };
}

/** Words right before the count of a survey or check. */
const ANNOUNCED = /(?:共|发放|抽查|抽检|检查|抽样|受访的?|调查了?|走访|访问了?|问卷|随机抽取|测评|回访|收到|受理)$/u;
/** What came back is the whole, whatever went out. */
const RETURNED = /(?:收回|回收|有效)[^，。；\d]{0,6}$/u;
/** The same with what is checked between: 抽查水样60份, followed by its rate or its part. */
const CHECKED = /(?:抽查|抽检|检查|抽样|受访|调查|走访|访问|抽取|测评|回访|受理|收到|接到|征集)[^，。；]{0,8}$/u;
const RATE_NEXT = /^[，,]\p{Script=Han}{2,5}率[为达到]{0,2}$/u;
/** 207人中, 42所学校里; 12座中型水库 and 3所中学 only begin with the same character. */
const INSIDE = /^\p{Script=Han}{0,6}[中里](?![型小学央心期间部医等层路程弯级])/u;
/** Words in the clause of a count that is the whole, good enough when the part is counted too: 现有教师45人，女18人，占… */
const WHOLE = /(?:共|现有|全|总|应到)[^，。；]{0,8}$/u;
/** A share of money, area or output is not a share of the people named beside it. */
const OTHER_WHOLE = /(?:款|资金|投资|费|产值|面积|任务|工程|收入|支出|金额|进度)[^，。]{0,8}$/u;

/** The one exact count a percentage is said to be a share of: …人中, 收回…份, 抽查…户; undefined in any doubt. */
export function wholeOf(
  unit: BlockUnit,
  sentence: Span,
  percent: Quantity,
  part: Part | undefined,
): Quantity | undefined {
  const before = (base: Quantity): string => unit.text.slice(sentence.start, base.start);
  const after = (base: Quantity): string => unit.text.slice(base.end, percent.start);
  const all = basesIn(unit, { start: sentence.start, end: percent.start }).filter((q) => q !== part?.quantity);
  const returned = all.filter((base) => RETURNED.test(before(base)));
  const stated = all.filter(
    (base) =>
      ANNOUNCED.test(before(base)) ||
      INSIDE.test(after(base)) ||
      (CHECKED.test(before(base)) && (part !== undefined || RATE_NEXT.test(after(base)))) ||
      (part !== undefined && (WHOLE.test(before(base)) || (part.named && all.length === 1))),
  );
  const candidates = returned.length > 0 ? returned : stated;
  const [base] = candidates;
  // Without a count of its own the percentage may be a share of any of several numbers.
  const unsure = part === undefined && returned.length === 0 && all.length > 1;
  if (base === undefined || candidates.length > 1 || unsure) return undefined;
  if (base.approx !== 'exact' || base.value < 5 || base.value > 10_000) return undefined;
  if (part !== undefined && !isPartOf(unit, part, base)) return undefined;
  return OTHER_WHOLE.test(after(base)) ? undefined : base;
}

/** A smaller count of the same things, or of so many 个 of the villages, that nothing sets apart from the whole. */
function isPartOf({ text }: BlockUnit, { quantity, named }: Part, base: Quantity): boolean {
  const alike = quantity.unit === base.unit || (named && quantity.unit === '个');
  return alike && quantity.value <= base.value && !APART.test(text.slice(base.end, quantity.start));
}
