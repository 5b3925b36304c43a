import { certainlyGreater, quantitiesIn, type Quantity, type QuantityKind } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { sameThings } from '../amounts.ts';
import { asRounded } from '../rounded.ts';
import { labelOf } from './label.ts';

/** A part that is larger than the whole named right before it. */
export interface Exceeding {
  readonly whole: Quantity;
  readonly part: Quantity;
}

/** What a part is taken from, and how the part is named. */
interface Relation {
  readonly whole: RegExp;
  readonly part: RegExp;
}

const RELATIONS: readonly Relation[] = [
  {
    whole: /(?:全部|所有|总共|仅有)的?$/u,
    part: /(?:巡查|巡|查|检修|检查|修|走访|走|换|装|改造|改|建|清理|整改)完成?了?$/u,
  },
  {
    whole:
      /(?:发放|发出|下发|印发|派发|寄出|投放|发送)\p{Script=Han}{0,6}(?:问卷|表格?|选票|测评票|意见稿|征求意见函)$/u,
    part: /收回|回收|交回|返回|收到|有效/u,
  },
  { whole: /(?:收回|回收)\p{Script=Han}{0,6}$/u, part: /有效|作废/u },
  {
    whole: /应(?:到会?|出席|参加|参会|参训|考|检|查|缴|交|收|种|接种|测|储备|配备?)\p{Script=Han}{0,8}$/u,
    part: /^(?:\p{Script=Han}{0,4}(?:实际?|已)|到会|出席)/u,
  },
  {
    whole: /(?:抽查|抽检|抽样|抽取|检查|检测|检验|化验|送检|监测|复查|走访|受检)\p{Script=Han}{0,8}$/u,
    part: /^(?:其中)?(?:有|仅)?不?(?:合格|达标|符合|优良)/u,
  },
  {
    whole: /(?:受理|接到|接收)\p{Script=Han}{0,8}$/u,
    part: /^(?:\p{Script=Han}{0,3}已|全部)?(?:办结|办理完毕|办复|答复|回复)/u,
  },
  {
    whole: /(?:培训|参训|考试|鉴定|应试|测试)\p{Script=Han}{0,6}$/u,
    part: /(?:合格|取证|取得\p{Script=Han}{0,8}证书?|通过|及格)\p{Script=Han}{0,3}$/u,
  },
  {
    whole: /报名\p{Script=Han}{0,6}$/u,
    part: /^(?:实际|最终|共)?(?:录取|录用|参加|参赛|参训|参考)/u,
  },
];
/** The part may hold what was there before, or what came by another way. */
const FROM_ELSEWHERE =
  /[期年月季]初|结转|结存|上年|去年|上月|上季|往年|历年|积案|存量|补[缴收交考报]|滞纳|包括|含|以前|预[缴交收]|多[储收交缴到配]|累计|提前|现场|列席|复[查检]|另|替|[一二两三四五六七八九十\d]轮|[座处个]次|遍/u;
/** 亩耕地中，. */
const INSIDE = /^\p{Script=Han}{0,8}中[，,](?!.*(?:增|另|比|较|新))[^，,。；\d]{2,16}$/u;
const KINDS: ReadonlySet<QuantityKind> = new Set<QuantityKind>(['count', 'money', 'weight', 'area', 'length']);
const LONGEST_GAP = 40;
/** What follows a part within this many characters may still say where it comes from: 办结91件（含上季度结转9件）. */
const NOTE = 24;

/** The parts of a sentence that exceed their whole: 发放问卷1200份，收回1236份. */
export function exceedingParts(unit: BlockUnit, sentence: Span): readonly Exceeding[] {
  const numbers = quantitiesIn(unit.numbers, sentence).filter(({ kind }) => KINDS.has(kind));
  return numbers.flatMap((part, index): readonly Exceeding[] => {
    const whole = numbers.slice(0, index).findLast((other) => sameThings(other, part));
    if (whole === undefined || part.unit === '' || part.start - whole.end > LONGEST_GAP) return [];
    // Most are not, rounded or not.
    if (!certainlyGreater(part, whole) || !certainlyGreater(rangeOf(unit.text, part), rangeOf(unit.text, whole)))
      return [];
    // 2.8万亩耕地中，节水灌溉3.1万亩: what is inside something is no more than it.
    if (
      part.unit !== '次' &&
      INSIDE.test(unit.text.slice(whole.end, part.start)) &&
      !FROM_ELSEWHERE.test(unit.text.slice(sentence.start, part.end))
    )
      return [{ whole, part }];
    const [ofWhole, ofPart] = [labelOf(unit.text, sentence, whole), labelOf(unit.text, sentence, part)];
    if (!RELATIONS.some((relation) => relation.whole.test(ofWhole) && relation.part.test(ofPart))) return [];
    const around = unit.text.slice(sentence.start, Math.min(sentence.end, part.end + NOTE));
    return FROM_ELSEWHERE.test(around) ? [] : [{ whole, part }];
  });
}

/** 在9个县中: those that are ranked. */
const RANKED = /^[^，。；]{0,16}(?:中|里)[，,]?(?!.*(?:全[国省市县]|[由从]第))[^。；]{0,24}(?:列|居|排名?|位)$/u;

/** Ranks beyond the last: 在全市9个县考核中，我县列第11位. */
export function beyondLast(unit: BlockUnit, sentence: Span): readonly Exceeding[] {
  const numbers = quantitiesIn(unit.numbers, sentence);
  return numbers.flatMap((part, index): readonly Exceeding[] => {
    const whole = numbers[index - 1];
    if (part.kind !== 'ordinal' || (part.unit !== '位' && part.unit !== '名') || whole?.kind !== 'count') return [];
    if (whole.approx !== 'exact' || whole.value < 2 || part.value <= whole.value) return [];
    return RANKED.test(unit.text.slice(whole.end, part.start)) ? [{ whole, part }] : [];
  });
}

function rangeOf(text: string, quantity: Quantity) {
  return quantity.approx === 'exact' ? asRounded(text, quantity) : quantity;
}
