import type { DateParts, Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { exists, serial } from '../../../facts/calendar.ts';

/** A stretch of time with its two ends and a length that do not agree. */
export interface WrongLength extends Span {
  /** The two ends as written. */
  readonly ends: string;
  /** The length that the ends give, with its unit. */
  readonly right: string;
  readonly written: string;
}

/** Between the second end and the length: 停水，共. */
const TELLS =
  /^[^。；\d]{0,12}(?:共计?|总计|合计|为期|历时|用时|耗时|时长|持续|会期|工期|(?:连续|持续)[\p{Script=Han}]{0,4})(?:[为达]|了)?$/u;
/** A length that is not that of the whole stretch. */
const OTHER = /每|其中|除|扣|累计|合同|计划|分|间断|轮|各|周末|节假日|工作日|上课|净|有效/u;
/** Words that shift the hours of the clock. */
const OVERNIGHT = /^[^，。；]{0,6}[至到](?:次日|第二天|翌日)$/u;
const HOURS_PER_DAY = 24;
const YEAR_WITH_LEAP = 2024;
const YEAR_WITHOUT = 2023;

/** Stretches whose stated length is not what their ends give: 20时至次日12时，共18小时. */
export function wrongLengths(unit: BlockUnit): readonly WrongLength[] {
  // 第二天 is read as an ordinal and stands between the two ends.
  const numbers = unit.numbers.filter(({ kind }) => kind !== 'ordinal');
  return numbers.flatMap((length, index): readonly WrongLength[] => {
    if (length.kind !== 'duration' || length.approx !== 'exact' || length.qualifiers.length > 0) return [];
    const before = numbers[index - 1];
    if (before === undefined) return [];
    const gap = unit.text.slice(before.end, length.start);
    if (!TELLS.test(gap) || OTHER.test(gap) || /^[多余以零左]/u.test(unit.text.slice(length.end))) return [];
    if (length.unit === '小时') return hours(unit, numbers, index);
    const opening = numbers[index - 2];
    const period = before.kind === 'date' && opening?.kind === 'date' ? apart(unit.text, opening, before) : before;
    if (period === undefined) return [];
    if (length.unit === '月') return months(unit, period, length);
    return length.unit === '天' || length.unit === '日' ? days(unit, period, length) : [];
  });
}

/** 4月1日至10日 are ten days, or nine when the last is not counted. */
function days(unit: BlockUnit, period: Quantity, length: Quantity): readonly WrongLength[] {
  const { date, dateEnd } = period;
  if (period.kind !== 'period' || date?.month === undefined || date.day === undefined || dateEnd?.day === undefined)
    return [];
  const fits = [YEAR_WITH_LEAP, YEAR_WITHOUT].some((year) => {
    const span = spanInDays(date, dateEnd, date.year ?? year);
    return span === undefined || length.value === span + 1 || length.value === span;
  });
  const span = spanInDays(date, dateEnd, date.year ?? (unit.digest.latestYear || YEAR_WITHOUT));
  if (fits || span === undefined) return [];
  return [wrong(unit.text, period, period, length, `${String(span + 1)}天`)];
}

/** Words that open a stretch of time after its first date, and words that close it after its last. */
const OPENS = '开始|起|启动|开[工班营幕馆园机]|动工|进[驻场]|入驻|出发|入院|施工';
const CLOSES = '结束|止|完成|[完竣]工|截止|撤[离场]|结[业营]|闭[营幕馆园]|封顶|返回|出院|通车|离开|验收';
const OPENED = new RegExp(`^\\p{Script=Han}{0,8}(?:${OPENS})`, 'u');
const LEADS = new RegExp(`^\\p{Script=Han}{0,8}(?:${OPENS})?\\p{Script=Han}{0,2}[，,]?[至到于]?$`, 'u');
const CLOSED = new RegExp(`^\\p{Script=Han}{0,8}(?:${CLOSES})[，,]`, 'u');

/** 5月6日进驻，5月25日撤离: two dates that a text makes the ends of a stretch. */
function apart(text: string, from: Quantity, to: Quantity): Quantity | undefined {
  const opens = /[从自]$/u.test(text.slice(0, from.start)) || OPENED.test(text.slice(from.end, to.start));
  const ends = opens && LEADS.test(text.slice(from.end, to.start)) && CLOSED.test(text.slice(to.end));
  if (!ends || from.date === undefined || to.date === undefined) return undefined;
  return { ...to, kind: 'period', start: from.start, date: from.date, dateEnd: to.date };
}

/** 4月21日至11月30日 are seven months and some days: six is wrong, seven and eight are not. */
function months(unit: BlockUnit, period: Quantity, length: Quantity): readonly WrongLength[] {
  const { kind, date, dateEnd } = period;
  if (kind !== 'period' || date?.month === undefined || dateEnd?.month === undefined) return [];
  const years = (dateEnd.year ?? date.year ?? 0) - (date.year ?? 0);
  const between = dateEnd.month - date.month + 12 * years;
  const span = between < 0 && dateEnd.year === undefined ? between + 12 : between;
  const short = date.day !== undefined && dateEnd.day !== undefined && dateEnd.day < date.day - 1;
  const least = short ? span - 1 : span;
  if (span < 0 || !Number.isInteger(length.value) || (length.value >= least && length.value <= span + 1)) return [];
  return [wrong(unit.text, period, period, length, `${String(least)}至${String(span + 1)}个月`)];
}

/** Days from the first date to the second, which may lie in the next year; undefined when one does not exist. */
function spanInDays(from: DateParts, to: DateParts, year: number): number | undefined {
  const { month, day } = from;
  if (month === undefined || day === undefined || to.day === undefined) return undefined;
  const first = { year, month, day };
  const sameYear = { year: to.year ?? year, month: to.month ?? month, day: to.day };
  if (!exists(first) || !exists(sameYear)) return undefined;
  const span = serial(sameYear) - serial(first);
  return span >= 0 || to.year !== undefined ? span : serial({ ...sameYear, year: year + 1 }) - serial(first);
}

function hours(unit: BlockUnit, numbers: readonly Quantity[], index: number): readonly WrongLength[] {
  const { text } = unit;
  const length = numbers[index];
  const last = numbers[index - 1];
  if (length === undefined || last?.kind !== 'time') return [];
  if (last.dateEnd !== undefined && last.date !== undefined) {
    if (/[午晚夜早]/u.test(text.slice(last.start, last.end))) return [];
    const lead = numbers[index - 2];
    const start = lead?.kind === 'date' && lead.end === last.start ? lead.start : last.start;
    return judge(unit, start, last, length, clock(last.dateEnd) - clock(last.date));
  }
  const own = numbers[index - 2];
  if (last.date === undefined || own === undefined) return [];
  // 20时至次日12时.
  if (own.kind === 'time' && own.date !== undefined && own.dateEnd === undefined) {
    if (!OVERNIGHT.test(text.slice(own.end, last.start))) return [];
    return judge(unit, own.start, last, length, clock(last.date) + HOURS_PER_DAY - clock(own.date));
  }
  // 7月2日22时开始，7月3日6时结束.
  const first = numbers[index - 3];
  const firstDay = numbers[index - 4];
  if (own.kind !== 'date' || own.end !== last.start || first?.kind !== 'time' || first.date === undefined) return [];
  if (firstDay?.kind !== 'date' || firstDay.end !== first.start || first.dateEnd !== undefined) return [];
  if (
    firstDay.date === undefined ||
    own.date === undefined ||
    !/^[^。；]{0,14}$/u.test(text.slice(first.end, own.start))
  )
    return [];
  const between = spanInDays(firstDay.date, own.date, firstDay.date.year ?? YEAR_WITHOUT);
  if (between === undefined || between > 3) return [];
  return judge(unit, firstDay.start, last, length, between * HOURS_PER_DAY + clock(last.date) - clock(first.date));
}

const clock = ({ hour, minute }: DateParts): number => (hour ?? 0) + (minute ?? 0) / 60;

function judge(unit: BlockUnit, start: number, last: Quantity, length: Quantity, real: number): readonly WrongLength[] {
  const slack = length.decimals > 0 || !Number.isInteger(real) ? 0.5 : 0;
  if (!(real > 0) || Math.abs(real - length.value) <= slack) return [];
  return [wrong(unit.text, { start, end: last.end }, last, length, `${String(Number(real.toFixed(1)))}小时`)];
}

function wrong(text: string, ends: Span, last: Span, length: Span, right: string): WrongLength {
  const written = text.slice(length.start, length.end);
  const shown = text.slice(ends.start, last.end);
  return { start: length.start, end: length.end, ends: shown.length > 20 ? '起止时间' : shown, right, written };
}
