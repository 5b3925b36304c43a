import { quantitiesIn, quantityBefore, type Interval, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { sameThings } from '../amounts.ts';
import { wholeSentenceAt } from '../base.ts';
import { asRounded } from '../rounded.ts';
import { isComplete } from './labels.ts';

/** One item of a list that is said to make up a total. */
export interface Part {
  readonly quantity: Quantity;
  readonly value: Interval;
  /** What stands between the last comma and the number. */
  readonly label: string;
}

/** A total and the items of the same unit that are said to be in it. */
export interface Breakdown {
  readonly total: Quantity;
  /** The total, as rounded as it is written. */
  readonly whole: Interval;
  readonly parts: readonly Part[];
}

/** 每村12户, 人均2件 and 比上年增加34户 are no totals. */
const NOT_A_TOTAL =
  /(?:(?:每|均(?![已为有在]))[^，。；]{0,8}|[比较][^，。；]{0,14}(?:增|减|多|少|升|降)[^，。；]{0,3})$/u;

/** 由52个增加到86个，增加34个，其中…: whether 其中 speaks of the 86 or of the 34 nobody can tell. */
const DIFFERENCE = /^[，,（(][^，,。；\d]{0,8}(?:增|减|多|少|升|降|扩大|缩小)[加长少]?了?$/u;

/** The total before 其中 at an offset and the parts of the same unit after it; 。其中 looks back over one full stop. */
export function breakdownAfter(unit: BlockUnit, at: number): Breakdown | undefined {
  const sentence = wholeSentenceAt(unit, at);
  if (sentence === undefined) return undefined;
  const from = sentence.start === at ? (wholeSentenceAt(unit, at - 1)?.start ?? at) : sentence.start;
  const before = quantitiesIn(unit.numbers, { start: from, end: at }).filter(({ kind }) => kind === 'count');
  const opening = sentence.start === at;
  const near = totalOf(unit, before, at);
  const item = unit.numbers.find(({ kind, start }) => kind === 'count' && start >= at);
  // 386人，分成8个班，其中男生201人，女生195人: the classes are not what is taken apart.
  const other = near !== undefined && item !== undefined && !sameThings(near, item);
  const total = near !== undefined && !other ? near : opening || other ? onlyTotal(unit, before, at) : undefined;
  if (total === undefined) return undefined;
  const parts = partsAfter(unit, total, {
    start: at + (/^包[括含][了：]/u.test(unit.text.slice(at)) ? 3 : 2),
    end: sentence.end,
  });
  if (parts.length === 0 || (other && !isComplete(parts.map(({ label }) => label)))) return undefined;
  return { total, whole: withSiblings(unit.text, before, total), parts };
}

/** 建议126件、提案98件，其中…: whether 其中 speaks of the last or of all that stand in the row nobody can tell. */
function withSiblings(text: string, before: readonly Quantity[], total: Quantity): Interval {
  const { lo, loOpen, ...upper } = valueOf(text, total);
  let { hi, hiOpen } = upper;
  let next = total;
  for (let i = before.indexOf(total) - 1; i >= 0; i--) {
    const sibling = before[i];
    if (sibling === undefined || !sameThings(sibling, total) || !SIBLING.test(text.slice(sibling.end, next.start)))
      break;
    hi += sibling.hi;
    hiOpen ||= sibling.hiOpen;
    next = sibling;
  }
  return { lo, hi, loOpen, hiOpen };
}

/** What may say of what kind a number is: the words right before it. */
function justBefore(unit: BlockUnit, { start }: Quantity): string {
  return unit.text.slice(Math.max(0, start - 40), start);
}

/** The total right before 其中. */
function totalOf(unit: BlockUnit, before: readonly Quantity[], at: number): Quantity | undefined {
  const nearest = before.at(-1);
  if (nearest === undefined || NOT_A_TOTAL.test(justBefore(unit, nearest))) return undefined;
  const earlier = before.at(-2);
  if (
    earlier !== undefined &&
    sameThings(earlier, nearest) &&
    DIFFERENCE.test(unit.text.slice(earlier.end, nearest.start))
  )
    return undefined;
  return leadsTo(unit.text.slice(nearest.end, at)) ? wholeOf(unit.text, before) : undefined;
}

/** A difference, a part, or what was before: 由52个. 增加到86个 is what is. */
const NOT_NOW = /(?:[比较多少其]|[增减升降](?![加少长]?[到至为]))[^，。；]*$|[由从][^，。；到至]*$/u;

/** 事故14起，死亡6人，比去年多3起、多2人。其中…: the one total of the sentence before that is of the items' unit. */
function onlyTotal(unit: BlockUnit, before: readonly Quantity[], at: number): Quantity | undefined {
  const item = unit.numbers.find(({ kind, start }) => kind === 'count' && start >= at);
  if (item === undefined) return undefined;
  const totals = before.filter((quantity) => sameThings(quantity, item) && !NOT_NOW.test(justBefore(unit, quantity)));
  return totals.length === 1 ? totals[0] : undefined;
}

/** After 120人，男80人，女40人，其中 the whole is the 120: 其中 may speak of all that was listed. */
function wholeOf(text: string, before: readonly Quantity[]): Quantity {
  const nearest = before.at(-1);
  if (nearest === undefined) throw new Error('no number before 其中');
  const run = [nearest];
  for (let i = before.length - 2; i >= 0; i--) {
    const quantity = before[i];
    const next = run[0];
    if (quantity === undefined || next === undefined || !sameThings(quantity, nearest)) break;
    if (!ITEM.test(text.slice(quantity.end, next.start))) break;
    run.unshift(quantity);
  }
  const [first = nearest] = run;
  return run.length >= 3 && run.every((quantity) => quantity.value <= first.value) ? first : nearest;
}

/** Nothing but a few words, or a note on the average, stands between a total and its 其中. */
function leadsTo(gap: string): boolean {
  // 任务5100人的102%，其中… takes apart what was done, and not the 5100.
  if (gap.startsWith('的') && /[%％成]/u.test(gap)) return false;
  return /^[^，。；]{0,16}(?:[，,]平均[^，。；]{0,8})?[，,（(。；;]?\s*$/u.test(gap);
}

/** One mark and a label: what stands between two items of a list. */
const ITEM = /^[，,、；;（(和及](?!有$)[^，,、；;。：:]{1,16}$/u;
/** Two things counted side by side. */
const SIBLING = /^[、和及](?!有$)[^，,、；;。：:]{1,16}$/u;
/** Words with which a new count begins that is outside 其中. */
const OUTSIDE =
  /其中|^(?:今年|本年|当年|现在|目前|如今|只剩|仅剩)|[年期]末|另|全年|累计|共|总|合计|小计|还有|此外|同时|新增|比|较|^超|^退|最|平均/u;
/** Numbers that belong to a label: 60至69岁2.9万人, 80分以上12人, 2024届30人. */
const IN_LABEL: ReadonlySet<Quantity['kind']> = new Set<Quantity['kind']>([
  'age',
  'score',
  'cohort',
  'year',
  'ordinal',
  'code',
  'period',
]);

/** 698万元，占94%；… and 71亿元，增长6.1%；…: a share or a rate beside an item of a list. */
export function isAside(gap: string, { kind }: Quantity): boolean {
  const rate = kind === 'percent' || kind === 'permille' || kind === 'pctpoint';
  return rate && /^[，,（(](?:所?占比?|比重|(?:同比|比上年|较上年|比去年)?(?:增长|下降|增|降))[为达]?$/u.test(gap);
}

/** The items after 其中, up to the first that does not continue the list as it began. */
function partsAfter(unit: BlockUnit, total: Quantity, span: Span): readonly Part[] {
  const parts: Part[] = [];
  let from = span.start;
  let joint = '';
  // 26个班，其中七年级8个班: the noun of the total is said again with its parts.
  const noun = /^\p{Script=Han}{1,3}/u.exec(unit.text.slice(total.end))?.[0] ?? '';
  for (const quantity of unit.numbers) {
    if (quantity.start < span.start || quantity.end > span.end) continue;
    // What stands in brackets after a part lies in that part: 护理员68人（住楼31人、上门37人），厨师12人.
    if (parts.length > 0 && isInBrackets(unit.text.slice(from, quantity.start))) continue;
    if (quantity.kind !== 'count' || !sameThings(quantity, total)) {
      if (parts.length > 0 && isAside(unit.text.slice(from, quantity.start), quantity)) {
        from = quantity.end + (unit.text.charAt(quantity.end) === '）' ? 1 : 0);
        continue;
      }
      // A number of other things ends a list: the count after it tells of those.
      if (parts.length > 0 && !inLabel(unit.text, quantity)) break;
      continue;
    }
    const gap = aside(unit.text.slice(from, quantity.start));
    const label = labelBetween(unit.text, from, quantity.start);
    if (OUTSIDE.test(label)) break;
    if (/[每第]$/u.test(label) || /^[以之]?[内外后]/u.test(unit.text.slice(quantity.end))) continue;
    if (parts.length > 0) {
      if (!ITEM.test(gap) || leavesList(gap)) break;
      // A list joined by 、 is over at the next comma: 老人88人、儿童12人，返乡190人.
      const mark = gap.charAt(0);
      if (joint === '、' && !'、和及'.includes(mark)) break;
      joint = mark;
    }
    parts.push({ quantity, value: label.endsWith('各') ? eachOf(quantity) : valueOf(unit.text, quantity), label });
    from = quantity.end + (unit.text.startsWith(noun, quantity.end) ? noun.length : 0);
  }
  return parts;
}

/** After a semicolon something else is told, unless the label says that it is the next of a row. */
export function leavesList(gap: string): boolean {
  return /^[；;](?!第[二三]产业)/u.test(gap);
}

function isInBrackets(gap: string): boolean {
  return '（('.includes(gap.charAt(0)) && gap !== '' && !gap.includes('）') && !gap.includes(')');
}

/** A remark in brackets does not break a list. */
function aside(gap: string): string {
  return gap.replace(/^[以之][上下]/u, '').replace(/（[^（）]*）|\([^()]*\)/gu, '');
}

function inLabel(text: string, { kind, end }: Quantity): boolean {
  return IN_LABEL.has(kind) && !/^[，,、；;]/u.test(text.slice(end));
}

/** 21.6万户 is rounded; 34户 is what it is. */
function valueOf(text: string, quantity: Quantity): Interval {
  return quantity.decimals > 0 ? asRounded(text, quantity) : quantity;
}

/** As rounded as it is written; 30余户 and 约60户 are open already. */
export function roundedTo(text: string, quantity: Quantity): Interval {
  return quantity.approx === 'exact' ? asRounded(text, quantity) : quantity;
}

/** 各1名 stands for two or more times as many. */
function eachOf(quantity: Quantity): Interval {
  return { lo: quantity.lo * 2, hi: Infinity, loOpen: false, hiOpen: true };
}

/** What stands between the last mark before a number and the number. */
export function labelBetween(text: string, from: number, to: number): string {
  return (
    text
      .slice(from, to)
      .split(/[，,、；;：:（(）)]/u)
      .at(-1) ?? ''
  );
}

/** Between a total and the first of its parts, without 其中; 。 only where the list ends a clause. */
const OPENS = /^[，,、（(：:。；;]\p{Script=Han}{1,6}$/u;
const GOES_ON = /^[，,、；;]\p{Script=Han}{1,6}$/u;

/** 学生1250人，男生640人，女生630人: a total right before a complete set of two or three, without 其中. */
export function* pairsIn(unit: BlockUnit, sentence: Span): Generator<Breakdown> {
  const before = quantityBefore(unit.numbers, sentence.start);
  const numbers = quantitiesIn(unit.numbers, { start: before?.start ?? sentence.start, end: sentence.end });
  for (let index = 0; index + 2 < numbers.length; index++) {
    for (const size of [2, 3]) {
      const [total, ...items] = numbers.slice(index, index + size + 1);
      const last = items.at(-1);
      if (total?.kind !== 'count' || total.unit === '' || items.length < size || last === undefined) continue;
      if (!items.every((item) => sameThings(total, item))) continue;
      const gaps = items.map((item, i) => unit.text.slice((items[i - 1] ?? total).end, item.start));
      if (!gaps.every((gap, i) => (i === 0 ? OPENS : GOES_ON).test(gap)) || gaps[0]?.includes('其中') === true)
        continue;
      if (/^[。；;]/u.test(gaps[0] ?? '') && !/^(?:[，。；;]|$)/u.test(unit.text.slice(last.end))) continue;
      const parts = items.map((quantity, i) => ({ quantity, value: quantity, label: gaps[i]?.slice(1) ?? '' }));
      if (isComplete(parts.map((part) => part.label))) yield { total, whole: total, parts };
    }
  }
}
