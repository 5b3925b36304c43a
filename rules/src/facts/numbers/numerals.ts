import { hanMultiplier, isHanStart, readHan } from './han.ts';
import { arabicDigit, isPoint, unit, type Reader } from './reader.ts';

/** A number as written, before its unit. */
export interface Numeral {
  readonly end: number;
  /** 万 and 亿 multiplied out; NaN for a digit string too long to be an amount. */
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  readonly hiOpen: boolean;
  readonly decimals: number;
  /**
   * `value` one number; `pair` 三五, 十七八; `ji` 几十, 十几; `digits` a Chinese digit string (二〇二四) or an Arabic one of
   * over 15; `noise` numeral characters that make no number (万千).
   */
  readonly form: 'value' | 'pair' | 'digits' | 'ji' | 'noise';
  /** The digits of a number written with digits alone (`2024` for 2024 and 二〇二四), else empty. */
  readonly digits: string;
  readonly script: 'arabic' | 'han';
  /** The 万 and 亿 it ends with: 10000 for 5万, 三万 and 1.2万. */
  readonly scale: number;
  /** One Chinese character, which is a number only before a measure word: 三. */
  readonly single: boolean;
}

/** Whether a numeral may begin with the character. */
export function isNumeralStart(code: number): boolean {
  return arabicDigit(code) >= 0 || isHanStart(code);
}

/** Reads the numeral at an offset, if there is one. */
export function readNumeral(reader: Reader, offset: number): Numeral | undefined {
  const first = reader.code(offset);
  if (arabicDigit(first) >= 0) return readArabic(reader, offset, first);
  return isHanStart(first) ? readHan(reader, offset) : undefined;
}

const COMMA = unit(',');
const SAFE_DIGITS = 15;

/** The end of a group `,025` at an offset, or -1. A group has three digits, not four: 2019,2020 is a list. */
function groupEnd(reader: Reader, offset: number): number {
  if (reader.code(offset) !== COMMA) return -1;
  for (let i = 1; i <= 3; i += 1) if (arabicDigit(reader.code(offset + i)) < 0) return -1;
  return arabicDigit(reader.code(offset + 4)) < 0 ? offset + 4 : -1;
}

interface Run {
  readonly digits: string;
  readonly end: number;
  /** The unit at `end`, already read. */
  readonly next: number;
}

function readRun(reader: Reader, offset: number, first = reader.code(offset)): Run {
  let digits = '';
  let end = offset;
  let next = first;
  for (let digit = arabicDigit(next); digit >= 0; digit = arabicDigit(next)) {
    digits += String(digit);
    end += 1;
    next = reader.code(end);
  }
  return { digits, end, next };
}

function readArabic(reader: Reader, offset: number, first: number): Numeral {
  const whole = readRun(reader, offset, first);
  let { digits, end, next } = whole;
  let grouped = false;
  for (let close = digits.length <= 3 ? groupEnd(reader, end) : -1; close >= 0; close = groupEnd(reader, end)) {
    digits += readRun(reader, end + 1).digits;
    end = close;
    grouped = true;
    next = reader.code(end);
  }
  let decimals = '';
  if (isPoint(next)) {
    const fraction = readRun(reader, end + 1);
    if (fraction.digits !== '') ({ digits: decimals, end, next } = fraction);
  }
  const plain = decimals === '' && !grouped;
  if (digits.length + decimals.length > SAFE_DIGITS) {
    return arabic(end, Number.NaN, 0, plain ? digits : '', 1, 'digits');
  }
  const base = Number(decimals === '' ? digits : `${digits}.${decimals}`);
  const factor = readMultipliers(reader, end, next);
  if (factor.value === 1) return arabic(end, base, decimals.length, plain ? digits : '', 1);
  const tail = decimals === '' ? readTail(reader, factor.end, factor.value) : undefined;
  const value = Number((base * factor.value + (tail?.value ?? 0)).toPrecision(SAFE_DIGITS));
  const scale = tail === undefined && factor.value >= 1e4 ? factor.value : 1;
  return arabic(tail?.end ?? factor.end, value, decimals.length, '', scale);
}

function arabic(
  end: number,
  value: number,
  decimals: number,
  digits: string,
  scale: number,
  form: Numeral['form'] = 'value',
): Numeral {
  const amount = { value, lo: value, hi: value, hiOpen: false, decimals, scale };
  return { end, ...amount, form, digits, script: 'arabic', single: false };
}

/** The product of multipliers after Arabic digits: 千万 in 3千万. 百 of 百分点 and 十 of a following number are not. */
function readMultipliers(reader: Reader, offset: number, first: number): { value: number; end: number } {
  let value = 1;
  let end = offset;
  let code = first;
  for (let size = hanMultiplier(code); size > 10 && (size >= 1e4 || value === 1); size = hanMultiplier(code)) {
    const next = reader.code(end + 1);
    if (size === 100 && next === unit('分')) break;
    value *= size;
    end += 1;
    code = next;
  }
  return { value, end };
}

/** The rest of a mixed number, smaller than what came before: 5千 in 3万5千. */
function readTail(reader: Reader, offset: number, above: number): { value: number; end: number } | undefined {
  let digits = '';
  let end = offset;
  while (digits.length < 5) {
    const digit = arabicDigit(reader.code(end));
    if (digit < 0) break;
    digits += String(digit);
    end += 1;
  }
  if (digits === '') return undefined;
  const factor = readMultipliers(reader, end, reader.code(end));
  const value = Number(digits) * factor.value;
  if (factor.value === 1 || value >= above) return undefined;
  const rest = readTail(reader, factor.end, factor.value);
  return { value: value + (rest?.value ?? 0), end: rest?.end ?? factor.end };
}
