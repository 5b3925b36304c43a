import { make, type Site, type Step } from './make.ts';
import { afterConnector } from './measure.ts';
import { isNumeralStart, readNumeral, type Numeral } from './numerals.ts';
import { arabicDigit, charSet, hasWord, skipSpace, unit, type Reader } from './reader.ts';
import { suffixesAfter } from './suffixes.ts';
import type { DateParts, Qualifier, QuantityKind } from './types.ts';
import { readWeekday } from './weekdays.ts';

const YEAR = unit('年');
const MONTH = unit('月');
const DAY = charSet('日号');
const RI = unit('日');
const TWO = unit('两');
const OPEN = charSet('（(');
const CLOSE = charSet('）)');
/** 日 after these, or before those, measures time: 为期3日, 3日内. */
const SPAN_BEFORE = charSet('期时续满共限足达');
const SPAN_AFTER = charSet('内以后常均');
const TAILS = ['上旬', '中旬', '下旬', '底', '初', '末'];

/** A date as written. */
export interface DateRead {
  readonly parts: DateParts;
  readonly end: number;
}

function isYear(numeral: Numeral): boolean {
  return numeral.digits.length === 4 && numeral.value >= 1000 && numeral.value < 3000;
}

function isWhole(numeral: Numeral, most: number): boolean {
  return numeral.form === 'value' && numeral.decimals === 0 && numeral.value >= 1 && numeral.value <= most;
}

/** 底, 初, 上旬 after a year or month. */
function readTail(reader: Reader, offset: number): number {
  const tail = TAILS.find((word) => hasWord(reader, offset, word));
  return offset + (tail?.length ?? 0);
}

/** 份 after 月. */
function afterMonth(reader: Reader, offset: number): number {
  return reader.code(offset) === unit('份') ? offset + 1 : offset;
}

interface Piece {
  readonly value: number;
  readonly end: number;
}

/** A number followed by the given mark, spaces allowed. */
function piece(reader: Reader, offset: number, isMark: (code: number) => boolean): Piece | undefined {
  const at = skipSpace(reader, offset);
  if (!isNumeralStart(reader.code(at))) return undefined;
  const numeral = readNumeral(reader, at);
  if (numeral === undefined || !isWhole(numeral, 99)) return undefined;
  const mark = skipSpace(reader, numeral.end);
  return isMark(reader.code(mark)) ? { value: numeral.value, end: mark + 1 } : undefined;
}

/** The day after a month, with the weekday in brackets after it if there is one. */
function withDay(reader: Reader, parts: DateParts, offset: number): DateRead {
  const day = piece(reader, offset, (code) => DAY.has(code));
  if (day === undefined) return { parts, end: readTail(reader, afterMonth(reader, offset)) };
  const dated = { ...parts, day: day.value };
  const open = OPEN.has(reader.code(day.end));
  const weekday = readWeekday(reader, open ? day.end + 1 : day.end);
  if (weekday === undefined || (open && !CLOSE.has(reader.code(weekday.end)))) return { parts: dated, end: day.end };
  return { parts: { ...dated, weekday: weekday.value }, end: open ? weekday.end + 1 : weekday.end };
}

/** Reads a date at a numeral; `inRange` lets a bare 8日 or 5月 be one, as the end of 6日—8日. */
export function readDateParts(site: Site, at: number, numeral: Numeral, inRange: boolean): DateRead | undefined {
  const { reader } = site;
  const mark = skipSpace(reader, numeral.end);
  const code = reader.code(mark);
  if (code === YEAR) return readYear(reader, numeral, mark);
  if (code === MONTH) {
    if (!isWhole(numeral, 12) || reader.code(at) === TWO) return undefined;
    return withDay(reader, { month: numeral.value }, mark + 1);
  }
  if (DAY.has(code) && isWhole(numeral, 31) && (inRange || isDay(site, numeral, mark, code))) {
    return { parts: { day: numeral.value }, end: mark + 1 };
  }
  return readSeparated(reader, numeral);
}

function readYear(reader: Reader, numeral: Numeral, mark: number): DateRead | undefined {
  const full = isYear(numeral);
  if (!full && numeral.digits.length !== 2) return undefined;
  const month = piece(reader, mark + 1, (code) => code === MONTH);
  if (month !== undefined) return withDay(reader, { year: numeral.value, month: month.value }, month.end);
  if (!full) return undefined;
  if (reader.code(mark + 1) === unit('度')) return { parts: { year: numeral.value }, end: mark + 2 };
  return { parts: { year: numeral.value }, end: readTail(reader, mark + 1) };
}

/** 6日 alone is a day of the month unless it measures time; 6号 may as well be a label. */
function isDay(site: Site, numeral: Numeral, mark: number, code: number): boolean {
  if (numeral.script === 'han' || code !== RI || SPAN_BEFORE.has(site.before)) return false;
  return site.prefixes.length === 0 && !SPAN_AFTER.has(site.reader.code(mark + 1));
}

/** 2024-05-06, 2024/5/6, 2024-05. */
function readSeparated(reader: Reader, numeral: Numeral): DateRead | undefined {
  if (!isYear(numeral) || numeral.script !== 'arabic') return undefined;
  const separator = reader.code(numeral.end);
  if (separator !== unit('-') && separator !== unit('/')) return undefined;
  const month = twoDigits(reader, numeral.end + 1);
  if (month === undefined || month.value < 1 || month.value > 12) return undefined;
  const parts = { year: numeral.value, month: month.value };
  const day = reader.code(month.end) === separator ? twoDigits(reader, month.end + 1) : undefined;
  if (day !== undefined) return { parts: { ...parts, day: day.value }, end: day.end };
  const whole = month.end - numeral.end === 3 && !DATE_MARKS.has(reader.code(month.end));
  return whole ? { parts, end: month.end } : undefined;
}

const DATE_MARKS = charSet('年学届');

function twoDigits(reader: Reader, offset: number): Piece | undefined {
  const tens = arabicDigit(reader.code(offset));
  if (tens < 0) return undefined;
  const ones = arabicDigit(reader.code(offset + 1));
  if (ones < 0) return { value: tens, end: offset + 1 };
  return arabicDigit(reader.code(offset + 2)) < 0 ? { value: tens * 10 + ones, end: offset + 2 } : undefined;
}

/** YYYYMMDD with zeros for what is not written; the bare year for a year. */
export function dateValue(parts: DateParts): number {
  const { year = 0, month = 0, day = 0 } = parts;
  return month === 0 && day === 0 ? year : year * 1e4 + month * 100 + day;
}

/** A date or a period between two dates. */
export function readDate(site: Site, numeral: Numeral): Step {
  const { reader, at } = site;
  const first = readDateParts(site, at, numeral, false);
  const bare = first === undefined && numeral.digits !== '' && numeral.digits.length <= 4;
  if (first === undefined && !bare) return undefined;
  const nextAt = afterConnector(reader, skipSpace(reader, first?.end ?? numeral.end));
  const next = nextAt < 0 ? undefined : readNumeral(reader, nextAt);
  const second = next === undefined ? undefined : readDateParts(site, nextAt, next, true);
  const from = first?.parts ?? (second === undefined ? undefined : bareStart(numeral, second.parts));
  if (from === undefined) return undefined;
  if (second !== undefined && dateEndFits(from, second.parts)) {
    const suffixes = suffixesAfter(reader, second.end, true, false);
    return draft(site, 'period', from, second.end, suffixes, second.parts);
  }
  if (first === undefined) return undefined;
  const yearOnly = from.month === undefined && from.day === undefined;
  return draft(site, yearOnly ? 'year' : 'date', from, first.end, suffixesAfter(reader, first.end, true, false));
}

/** What the bare number of 2020—2022年, 3—5月 or 6—8日 stands for. */
function bareStart(numeral: Numeral, end: DateParts): DateParts | undefined {
  if (isYear(numeral)) return end.year === undefined ? undefined : { year: numeral.value };
  if (end.year !== undefined || !isWhole(numeral, 31)) return undefined;
  if (end.month === undefined) return { day: numeral.value };
  return end.day === undefined && numeral.value <= 12 ? { month: numeral.value } : undefined;
}

/** A date may end a period if it adds nothing before what the start has: 5月6日—8日, 2020年—2022年. */
function dateEndFits(from: DateParts, to: DateParts): boolean {
  const rank = (parts: DateParts): number => (parts.day !== undefined ? 3 : parts.month !== undefined ? 2 : 1);
  return rank(from) === rank(to) || (rank(from) === 2 && rank(to) === 3 && to.month !== undefined);
}

function draft(
  site: Site,
  kind: QuantityKind,
  date: DateParts,
  end: number,
  suffixes: readonly Qualifier[],
  dateEnd?: DateParts,
): Step {
  const last = suffixes.at(-1)?.end ?? end;
  return make(site, {
    kind,
    date,
    ...(dateEnd === undefined ? {} : { dateEnd, baseApprox: 'range' as const }),
    end: last,
    numberEnd: end,
    value: dateValue(date),
    base: { lo: dateValue(date), hi: dateValue({ ...date, ...dateEnd }), loOpen: false, hiOpen: false },
    unitClass: 'time',
    unit: kind === 'year' ? '年' : '',
    suffixes,
  });
}
