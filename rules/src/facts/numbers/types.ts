/**
 * What a quantity is.
 *
 * - `count` things counted with a measure word, 字 included: 500名, 3000字, 三项
 * - `percent` unit `%`, value 0–100 and beyond: 49.03%, 百分之三点五, 三成 (30)
 * - `permille` unit `‰`: 千分之二, 3‰
 * - `fraction` a share as a number: 六分之一 (1/6), 半数, 132/135; `terms` = [numerator, denominator]
 * - `ratio` 1∶3; value = left / right, `terms` = the sides
 * - `pctpoint` 个百分点; `times` 倍; `doubling` 番 (after 翻)
 * - `money` `duration` `length` `area` `weight` `volume` `energy` `data` `temperature` `score` `age` by unit
 * - `year` a year alone (value = the year); `date` a month, day or weekday, in `date`; value = YYYYMMDD, 0 where absent
 * - `period` from one date to another (`date`, `dateEnd`), or a quarter, half-year, decade or century
 * - `time` time of day; value = minutes after midnight
 * - `frequency` 每月, 按季度; value = `perYear`
 * - `ordinal` 第三条, 前3名, and numbering: 一、 （二） 3. ① 一是
 * - `cohort` 85后, 2022届; `date.year` is the year meant
 * - `code` a name rather than an amount: document number, A4, 3.5.1, “十四五”; `form` says which
 * - `phone` a telephone number
 * - `plain` a number without a unit
 */
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** Every kind. */
export const QUANTITY_KINDS = [
  'count',
  'percent',
  'permille',
  'fraction',
  'ratio',
  'pctpoint',
  'times',
  'doubling',
  'money',
  'duration',
  'length',
  'area',
  'weight',
  'volume',
  'energy',
  'data',
  'temperature',
  'score',
  'age',
  'year',
  'date',
  'period',
  'time',
  'frequency',
  'ordinal',
  'cohort',
  'code',
  'phone',
  'plain',
] as const;

/** What a unit counts or measures. Only quantities of one class can be compared in earnest. */
export type UnitClass =
  | 'person'
  | 'attendance'
  | 'session'
  | 'item'
  | 'document'
  | 'text'
  | 'household'
  | 'org'
  | 'place'
  | 'group'
  | 'grade'
  | 'score'
  | 'age'
  | 'money'
  | 'time'
  | 'length'
  | 'area'
  | 'weight'
  | 'volume'
  | 'energy'
  | 'data'
  | 'temperature'
  | 'proportion'
  | 'none';

/**
 * What a word beside a number says about it. The first seven change the interval.
 *
 * - `above` 余 多; `about` 约 左右; `near` 近; `atLeast` 至少 以上; `moreThan` 超过 (N itself excluded)
 * - `atMost` 不超过 以内; `lessThan` 不到 不足 (N itself excluded)
 * - `recent` 近 before a span of time (近三年); `emphasis` 高达 仅; `per` 每 (每20户); `top` 前 (前3名)
 * - `before` `after` `from` `until` beside dates and times: 前 后 起 止
 */
export type QualifierRole =
  | 'above'
  | 'about'
  | 'near'
  | 'atLeast'
  | 'moreThan'
  | 'atMost'
  | 'lessThan'
  | 'recent'
  | 'emphasis'
  | 'per'
  | 'top'
  | 'before'
  | 'after'
  | 'from'
  | 'until';

/** A word that qualifies a number, where it stands. */
export interface Qualifier {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly role: QualifierRole;
  /** True when words stand between it and the number (至少开展3次); it then lies before the quantity's `start`. */
  readonly detached: boolean;
}

/** How exactly a number is stated; the first qualifier that changes the interval decides. */
export type Approx = 'exact' | 'above' | 'about' | 'near' | 'atLeast' | 'atMost' | 'range' | 'ji';

/** Which kind of name a `code` is. */
export type CodeForm = 'document' | 'identity' | 'latin' | 'version' | 'brand' | 'plan' | 'label' | 'digits';

/** The parts of a date or time that are written; numbers as written, valid or not (2月30日 stays 30). */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  readonly quarter?: number;
  /** 1 for 上半年, 2 for 下半年. */
  readonly half?: number;
  readonly hour?: number;
  readonly minute?: number;
}

/** A set of possible values; `hi` is Infinity when there is no upper bound. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
  /** `lo` itself is not possible. */
  readonly loOpen: boolean;
  /** `hi` itself is not possible. */
  readonly hiOpen: boolean;
}

/** One quantity in a text. All offsets are UTF-16, half-open, in the text given to the parser. */
export interface Quantity extends Interval {
  /** The whole expression with adjacent qualifiers and unit: 近1300余人次. */
  readonly start: number;
  readonly end: number;
  /** The bare numeral: 1300, 六分之一; both ends and what is between for a range. */
  readonly numberStart: number;
  readonly numberEnd: number;
  /** The unit as written; both equal `end` when there is none. A multiplier before it (万元) is not part of it. */
  readonly unitStart: number;
  readonly unitEnd: number;
  readonly kind: QuantityKind;
  /** The unit in one spelling (名 → 人, 日 → 天), or empty. */
  readonly unit: string;
  readonly unitClass: UnitClass;
  /** The number as written, 万 and 亿 multiplied out; the lower end of a range. */
  readonly value: number;
  /** Decimals as written. */
  readonly decimals: number;
  readonly approx: Approx;
  /** Every qualifier, in text order. */
  readonly qualifiers: readonly Qualifier[];
  /** The numbers a fraction, ratio or range was written with. */
  readonly terms?: readonly number[];
  readonly date?: DateParts;
  readonly dateEnd?: DateParts;
  /** Occurrences a year, for `frequency`; a year has 365 days, 250 working days, 52 weeks. */
  readonly perYear?: number;
  readonly form?: CodeForm;
}
