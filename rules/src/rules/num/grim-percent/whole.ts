import type { Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { basesIn } from '../base.ts';

/** Words right before the count of a survey or check. */
const ANNOUNCED =
  /(?:共|发放|抽查|抽检|检查|抽样|受访的?|调查了?|走访|访问了?|问卷|随机抽取|测评|回访|抽问|随访|询问|访谈|抽考|抽测|收到|受理)了?$/u;
/** What came back is the whole, whatever went out. */
const RETURNED = /(?:收回|回收|有效)[^，。；\d]{0,6}$/u;
/** The same with what is checked between: 抽查水样60份, followed by its rate or its part. */
const CHECKED = /(?:抽查|抽检|检查|抽样|受访|调查|走访|访问|抽取|测评|回访|受理|收到|接到|征集)[^，。；]{0,8}$/u;
const RATE_NEXT = /^[，,]\p{Script=Han}{2,5}率[为达到]{0,2}$/u;
/** 对19名新进人员测试，及格率为97%: who is tested comes first. */
const TESTED =
  /^\p{Script=Han}{0,10}(?:测试|考试|考核|体检|检查|检测|回访|调查|抽查|抽测)[，,]\p{Script=Han}{1,6}率[为达到]{0,2}$/u;
/** 207人中, 42所学校里; 12座中型水库 and 3所中学 only begin with the same character. */
const INSIDE = /^\p{Script=Han}{0,6}[中里](?![型小学央心期间部医等层路程弯级])/u;
/** A share of money, area or output is not a share of the people named beside it. */
const OTHER_WHOLE = /(?:款|资金|投资|费|产值|面积|任务|工程|收入|支出|金额|进度)[^，。]{0,8}$/u;

/** The one exact count a percentage is said to be a share of: …人中, 收回…份, 抽查…户; undefined in any doubt. */
export function wholeOf(unit: BlockUnit, sentence: Span, percent: Quantity): Quantity | undefined {
  const before = (base: Quantity): string => unit.text.slice(sentence.start, base.start);
  const after = (base: Quantity): string => unit.text.slice(base.end, percent.start);
  const all = basesIn(unit, { start: sentence.start, end: percent.start });
  const returned = all.filter((base) => RETURNED.test(before(base)));
  const stated = all.filter(
    (base) =>
      ANNOUNCED.test(before(base)) ||
      INSIDE.test(after(base)) ||
      (/[对给]$/u.test(before(base)) && TESTED.test(after(base))) ||
      (CHECKED.test(before(base)) && RATE_NEXT.test(after(base))),
  );
  const candidates = returned.length > 0 ? returned : stated;
  const [base] = candidates;
  // Beside another count the percentage may be a share of any of several numbers.
  const unsure = returned.length === 0 && all.length > 1;
  if (base === undefined || candidates.length > 1 || unsure) return undefined;
  if (base.approx !== 'exact' || base.value < 5 || base.value > 10_000) return undefined;
  return OTHER_WHOLE.test(after(base)) ? undefined : base;
}
