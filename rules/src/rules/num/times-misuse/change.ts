import { isExact, type Interval, type Quantity, type QuantityKind } from '../../../facts/numbers/index.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { asRounded } from '../rounded.ts';

const RISES = '增收|上升|提高|提升|增长|增加|增|上涨|扩大|增至|升至|扩大至|涨';
/** 节水率达到25%: the fall is a rate of its own. */
const FALL_RATES = '(?:节[水电油气能约]|压减|减少|下降|降低)率(?:达到?|为)?|(?:降|减)幅(?:达到?|为)?';
const FALLS = '减亏|减支|下降|降低|减少|回落|缩减|压减|压缩|缩短|节省|节约|降|减';
const STATED = new RegExp(`(?:(${RISES})|(${FALL_RATES}|${FALLS})|翻)(?:了|(?:幅度?|比例)(?:为|达到?)?)?$`, 'u');
/** 11家增加到15家: the verb stands right between the two. */
const STEP = new RegExp(`^(?:已)?(?:${RISES}|${FALLS})了?[到至]$`, 'u');
/** 增加3家，由11家: nothing but a time stands between the difference and the first value. */
const THEN_FROM =
  /^[，,](?:总数|总量|数量)?(?:已|目前)?[由从自](?:\d{4}年|去年|上年|年初|原来|最初|[初底末同期]){0,3}的?$/u;
const LEFT = /退出|注销|关[停闭]|撤|停|离|淘汰|减少/u;
const TO = new RegExp(`(?:(${RISES})|(${FALLS}))?[到至为](?:(?:今年|目前|现在|本学期)的?)?$`, 'u');

/** Rates that a statistician corrects for prices, so that the two amounts do not give them. */
const REAL_TERMS =
  /生产总值|GDP|产值|增加值|可支配|[居农]民.{0,6}收入|可比|不变价|实际增长|年均|平均(?:增|降|减|每)|同口径|扣除/u;

/** A loss turned into a profit: the two amounts lie on either side of nought. */
const LOSS = /亏\p{Script=Han}{0,8}$/u;
const GAIN = /盈|利|赚/u;

/** Ranks fall as they get better, and 位 counts people only in other places. */
const RANKS = /排名|位次|名次|排序|第\d*$/u;

/** A change a sentence states: two values and what it says of the difference. */
export interface Change {
  readonly from: Quantity;
  readonly to: Quantity;
  /** What the writer says of it: 30%, 3倍, 两番, 600册; undefined when only the direction is said. */
  readonly stated: Quantity | undefined;
  /** The verb of what is stated, or the one between the two values: 增长. */
  readonly verb: string;
  /** 1 when the verb says more, -1 when it says less, 0 when it does not say (翻, 到). */
  readonly direction: -1 | 0 | 1;
  /** The possible values behind the two numbers as they are rounded. */
  readonly low: Interval;
  readonly high: Interval;
}

/** The changes of a sentence: 由A提高到B，提高C; 去年A，今年B，增长C. */
export function changesOf(unit: SentenceUnit): readonly Change[] {
  return unit.numbers.flatMap((from, index): readonly Change[] => {
    const reversed = comparedWith(unit, index);
    if (reversed !== undefined) return [reversed];
    const { text } = unit;
    // 增加到2025年的29万元: the year stands between the verb and the amount.
    const dated = unit.numbers[index + 1]?.kind === 'year' ? 1 : 0;
    const to = unit.numbers[index + 1 + dated];
    if (to === undefined || !comparable(from, to)) return [];
    const gap = text.slice(from.end, to.start).replace(LATER_YEAR, '');
    if (!isStep(text, from, to, gap)) return [];
    if (REAL_TERMS.test(text.slice(Math.max(0, from.start - 24), to.end + 24))) return [];
    if (LOSS.test(text.slice(0, from.start)) && GAIN.test(gap)) return [];
    if (RANKS.test(text.slice(Math.max(0, from.start - 12), to.start)) || /[位名]$/u.test(text.slice(0, to.end)))
      return [];
    const between = verbOf(TO.exec(gap));
    const values = { from, to, low: asFine(text, from, to), high: asFine(text, to, from) };
    const stated = statedAfter(unit, to, index + 2 + dated);
    const said = [
      doubledAfter(text, to),
      statedBefore(unit, from, to, index),
      stated,
      stated && rateAfter(unit, stated.stated, index + 3 + dated),
    ];
    const all = said.filter((one) => one !== undefined);
    if (all.length === 0) return [{ ...values, ...between, stated: undefined }];
    // A verb that says the wrong way is told once.
    const astray = all.findIndex(({ direction }) => direction * (to.value - from.value) < 0);
    return (astray < 0 ? all : all.slice(astray, astray + 1)).map((one) => ({ ...values, ...one }));
  });
}

/** 实现翻番, without a number of its own. */
const DOUBLED = /^[，,](?:实现|已)?翻番/u;

function doubledAfter(text: string, to: Quantity): Stated | undefined {
  const said = DOUBLED.exec(text.slice(to.end));
  if (said === null) return undefined;
  const end = to.end + said[0].length;
  return { verb: '翻', direction: 0, stated: { ...to, kind: 'doubling', value: 1, decimals: 0, start: end - 2, end } };
}

/** Of 1.2万亩 and 6万亩 both are rounded as finely as the finer. */
function asFine(text: string, quantity: Quantity, other: Quantity): Interval {
  const scale = ({ numberStart, unitStart }: Quantity): string =>
    text.slice(numberStart, unitStart).replace(/[\d.]/gu, '');
  const decimals = scale(quantity) === scale(other) ? Math.max(quantity.decimals, other.decimals) : quantity.decimals;
  return asRounded(text, { ...quantity, decimals });
}

const LATER_YEAR = /(?<=[到至为])\d{4}年[底末]?的$/u;

/** Kinds of numbers that place a thing in time or in a row, and measure no change. */
const NO_AMOUNT: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'date',
  'year',
  'time',
  'period',
  'ordinal',
  'cohort',
  'code',
  'age',
  'frequency',
]);
/** Kinds that say how large a change is whatever is measured; any other amount must be in the unit of the two values. */
const RELATIVE: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'percent',
  'permille',
  'fraction',
  'ratio',
  'pctpoint',
  'times',
  'doubling',
]);

function comparable(from: Quantity, to: Quantity): boolean {
  const same = from.kind === to.kind && from.unit === to.unit && from.unit !== '';
  return (
    same && !NO_AMOUNT.has(from.kind) && from.value > 0 && [from, to].every((q) => q.approx === 'exact' && isExact(q))
  );
}

function isStep(text: string, from: Quantity, to: Quantity, between: string): boolean {
  const before = text.slice(0, from.start);
  // 从209元、280元提高到217元、290元 sets two lists side by side.
  if (/[、和及]$/u.test(before) || /^[、和及][\d一二三四五六七八九]/u.test(text.slice(to.end))) return false;
  if (STEP.test(between)) return true;
  if (
    /[由从自](?!于)[^，。；]{0,16}$/u.test(before) &&
    /^[^，。；、\d]{0,14}[到至为](?:(?:今年|目前|现在|本学期)的?)?$/u.test(between)
  )
    return true;
  // 改造前漏损率…，改造后合格率… are two rates.
  const rate = /\p{Script=Han}{2}[率比]/u.exec(between)?.[0];
  if (rate !== undefined && !before.includes(rate)) return false;
  return (
    /(?:去年|上年|上月|上学期|上季度|年初|上期|期[中初]|[造改施治]前)[^，。；\d]{0,10}$/u.test(before) &&
    /^[^，。；\d]{0,4}[，,](?:今年|本年|本月|本学期|本季度|目前|现在|年末|年底|本期|期末|[改实整治][造施改理]后)[^，。；\d]{0,10}$/u.test(
      between,
    )
  );
}

type Saying = Pick<Change, 'verb' | 'direction'>;

function verbOf(match: RegExpExecArray | null): Saying {
  const [, rise, fall] = match ?? [];
  if (rise !== undefined) return { verb: rise, direction: 1 };
  return fall === undefined ? { verb: '', direction: 0 } : { verb: fall, direction: -1 };
}

/** What is said of a change, and how large it is said to be. */
type Stated = Saying & { readonly stated: Quantity };

/** The number a verb of change brings right before the first value: 增加4家，由11家增加到15家. */
function statedBefore(
  { text, numbers }: SentenceUnit,
  from: Quantity,
  to: Quantity,
  index: number,
): Stated | undefined {
  const between = numbers[index - 1];
  const dated = between?.kind === 'year' || between?.kind === 'date';
  const stated = dated ? numbers[index - 2] : between;
  if (stated?.approx !== 'exact' || !isExact(stated) || stated.value === 0) return undefined;
  if (!RELATIVE.has(stated.kind) && stated.unit !== to.unit) return undefined;
  if (!THEN_FROM.test(text.slice(stated.end, from.start))) return undefined;
  const clause =
    text
      .slice(Math.max(0, stated.start - 20), stated.start)
      .split(/[，,。；]/u)
      .at(-1) ?? '';
  // What is compared with another year than the one named, or told of each year, is another change.
  if (/环比|年均|每年|目标|计划|累计/u.test(clause) || (dated && /同比|比|较/u.test(clause))) return undefined;
  const verb = /(新增|净增)\p{Script=Han}{0,6}$/u.exec(clause)?.[1];
  // Those who left are told beside the new ones: the difference is what remains of both.
  const gross = clause.includes('新') && stated.value > Math.abs(to.value - from.value);
  if (gross && LEFT.test(text.slice(to.end))) return undefined;
  const match = STATED.exec(clause);
  if (match === null) return verb === undefined ? undefined : { verb, direction: 1, stated };
  return { ...verbOf(match), stated };
}

/** The rate that follows a difference: 减少177个，下降16%. */
function rateAfter({ text, numbers }: SentenceUnit, gap: Quantity, index: number): Stated | undefined {
  const stated = numbers[index];
  if (stated?.kind !== 'percent' || stated.approx !== 'exact' || !isExact(stated) || gap.kind === 'percent')
    return undefined;
  const words = text.slice(gap.end, stated.start);
  const match = /^[，,（(](?!同比|环比)\p{Script=Han}{0,4}$/u.test(words) ? STATED.exec(words) : null;
  return match === null ? undefined : { ...verbOf(match), stated };
}

/** The whole of last year before the whole of this year. */
const SAME_TIME = /(?:去年|上年)[^，。；\d]{0,10}\d[^，。；]{0,8}[，,](?:今年|本年)(?!.*[季月半])[^，。；\d]{0,10}$/u;

/** The number a verb of change brings right after the second value. */
function statedAfter(unit: SentenceUnit, to: Quantity, index: number): Stated | undefined {
  const stated = unit.numbers[index];
  if (stated?.approx !== 'exact' || !isExact(stated)) return undefined;
  if (!RELATIVE.has(stated.kind) && stated.unit !== to.unit) return undefined;
  if (/^(?:多|以上|左右|有余)/u.test(unit.text.slice(stated.end))) return undefined;
  const gap = unit.text.slice(to.end, stated.start);
  if (!/^(?:[/／]\p{Script=Han}{1,3})?\p{Script=Han}{0,4}[）)]?[（(，,]?\p{Script=Han}{0,8}$/u.test(gap))
    return undefined;
  if (/环比|年均|每年|目标|计划|其中|分别/u.test(gap)) return undefined;
  // 去年…，今年…，同比增长 is between the two; 由…增加到…，同比增长 is not.
  if (gap.includes('同比') && !SAME_TIME.test(unit.text.slice(0, to.start))) return undefined;
  const match = STATED.exec(gap);
  return match === null ? undefined : { ...verbOf(match), stated };
}

/** The later amount first: ，比上年的; ，上年为; （上年同期; ，是上年. */
const THAN_BEFORE =
  /^\p{Script=Han}{0,4}[，,（(]?(?:(?:比|较|是|为|相当于|达到?)[^，。；]{0,12}[的年期月季度]|(?:而)?(?:去|上)[年月季]\p{Script=Han}{0,6})$/u;

/** 9.6万件，是上年2.8万件的4.2倍: a multiple and no growth. */
function multipleAfter(
  { text, numbers }: SentenceUnit,
  from: Quantity,
  index: number,
  between: string,
): Stated | undefined {
  const stated = numbers[index];
  if (stated?.kind !== 'times' || stated.approx !== 'exact' || text.slice(from.end, stated.start) !== '的')
    return undefined;
  return /[比较]/u.test(between) ? undefined : { verb: '是', direction: 0, stated };
}

/** 今年1620份，比上年的540份增长300%: the later value comes first, and the earlier is named for comparison. */
function comparedWith(unit: SentenceUnit, index: number): Change | undefined {
  const { text, numbers } = unit;
  const to = numbers[index];
  const next = numbers[index + 1];
  const at = next?.kind === 'year' || next?.kind === 'date' ? index + 2 : index + 1;
  const from = numbers[at];
  if (to === undefined || from === undefined || !comparable(from, to)) return undefined;
  const between = text.slice(to.end, from.start);
  if (!THAN_BEFORE.test(between) || !/[年季月期]/u.test(between)) return undefined;
  if (REAL_TERMS.test(text.slice(Math.max(0, to.start - 24), from.end + 24))) return undefined;
  const stated = multipleAfter(unit, from, at + 1, between) ?? statedAfter(unit, from, at + 1);
  if (stated === undefined) return undefined;
  return { from, to, low: asRounded(text, from), high: asRounded(text, to), ...stated };
}
