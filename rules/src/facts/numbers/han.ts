import { charSet, unit, type Reader } from './reader.ts';
import type { Numeral } from './numerals.ts';

const CANONICAL: ReadonlyMap<number, string> = new Map(
  (
    [
      ...Array.from('零一二三四五六七八九十百千万亿几', (char) => [char, char]),
      ['〇', '零'],
      ['○', '零'],
      ['两', '二'],
      ['廿', '二十'],
      ['卅', '三十'],
    ] as const
  ).map(([char = '', canonical = '']) => [unit(char), canonical] as const),
);

const DIGITS = '零一二三四五六七八九';
const SHU = unit('数');
const POINT = unit('点');
const CLOCK_WORDS = charSet('十分刻半');
const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 1e4,
  亿: 1e8,
};
const TEN = unit('十');
const HUNDRED = unit('百');
const THOUSAND = unit('千');
const WAN = unit('万');
const YI = unit('亿');
const NUMERALS = charSet(String.fromCharCode(...CANONICAL.keys()));

/** The characters with which a Chinese numeral may begin. */
export const HAN_STARTS: readonly number[] = [...CANONICAL.keys(), SHU];

/** Value 0–9 of a Chinese digit (两 is 2, 〇 and 零 are 0), or -1. */
export function hanDigit(code: number): number {
  const canonical = NUMERALS.has(code) ? CANONICAL.get(code) : undefined;
  return canonical === undefined || canonical.length > 1 ? -1 : DIGITS.indexOf(canonical);
}

/** Value of 十 百 千 万 亿, or 0. */
export function hanMultiplier(code: number): number {
  switch (code) {
    case TEN:
      return 10;
    case HUNDRED:
      return 100;
    case THOUSAND:
      return 1000;
    case WAN:
      return 1e4;
    case YI:
      return 1e8;
    default:
      return 0;
  }
}

/** Whether a Chinese numeral may begin with the character (几 and the 数 of 数百 included). */
export function isHanStart(code: number): boolean {
  return code === SHU || NUMERALS.has(code);
}

const SECTION =
  /^(?:([一二三四五六七八九]?)千)?零?(?:([一二三四五六七八九]?)百)?零?(?:([一二三四五六七八九]?)十)?零?([一二三四五六七八九]?)$/u;

/** Value of a numeral below 万 without 万 or 亿 in it; NaN if it is not well formed. */
function sectionValue(text: string): number {
  const parts = SECTION.exec(text);
  if (parts === null || text.endsWith('零')) return Number.NaN;
  const [thousands, hundreds, tens, ones] = parts.slice(1);
  const place = (digit: string | undefined, size: number): number =>
    digit === undefined ? 0 : (digit === '' ? 1 : DIGITS.indexOf(digit)) * size;
  const value = place(thousands, 1000) + place(hundreds, 100) + place(tens, 10);
  if (ones === undefined || ones === '') return value;
  // 一百二 is 120, 一百零二 is 102
  const before = text.at(-2) ?? '';
  const size = before === '百' || before === '千' ? (MULTIPLIERS[before] ?? 10) / 10 : 1;
  return value + DIGITS.indexOf(ones) * size;
}

/** Splits at the last `mark` and adds up: left × size + right. 两万三 is 23000. */
function splitValue(text: string, mark: '万' | '亿', inner: (part: string) => number): number {
  const at = text.lastIndexOf(mark);
  if (at < 0) return inner(text);
  const size = MULTIPLIERS[mark] ?? 1;
  const left = text.slice(0, at);
  const right = text.slice(at + 1);
  const head = (left === '' ? 1 : inner(left)) * size;
  if (right === '') return head;
  if ((MULTIPLIERS[right.charAt(0)] ?? 0) > 0) return Number.NaN;
  const bare = right.length === 1 ? DIGITS.indexOf(right) : -1;
  const tail = bare > 0 ? (bare * size) / 10 : inner(right);
  return tail < size ? head + tail : Number.NaN;
}

/** Value of a well-formed canonical numeral such as 一千二百万零五, or NaN. */
function numeralValue(text: string): number {
  return splitValue(text, '亿', (part) => splitValue(part, '万', sectionValue));
}

interface Shape {
  readonly form: Numeral['form'];
  readonly lo: number;
  readonly hi: number;
  readonly hiOpen: boolean;
}

const product = (marks: string): number =>
  Array.from(marks).reduce((value, mark) => value * (MULTIPLIERS[mark] ?? 1), 1);

function isPair(a: number, b: number): boolean {
  return a > 0 && (b === a + 1 || (a === 3 && (b === 5 || b === 2)));
}

/** 几, 几十, 数百, 十几, 二十几万: between a bound and the next step. */
function vagueShape(text: string): Shape | undefined {
  const at = text.indexOf('几');
  const factor = /^[十百千]?[万亿]*$/u.exec(text.slice(at + 1));
  if (factor === null) return undefined;
  const size = product(factor[0]);
  if (at === 0) return { form: 'ji', lo: 2 * size, hi: 10 * size, hiOpen: true };
  const step = MULTIPLIERS[text[at - 1] ?? ''] ?? 0;
  const base = numeralValue(text.slice(0, at));
  if (step === 0 || Number.isNaN(base) || /[十百千]/u.test(factor[0])) return undefined;
  return { form: 'ji', lo: (base + step / 10) * size, hi: (base + step) * size, hiOpen: true };
}

/** 三五, 三四十, 十七八: two neighbouring digits that mean from … to. */
function pairShape(text: string): Shape | undefined {
  const parts = /^(.*?)([一二三四五六七八九])([一二三四五六七八九])([十百千万亿]*)$/u.exec(text);
  if (parts === null) return undefined;
  const [head = '', first = '', second = '', marks = ''] = parts.slice(1);
  const a = DIGITS.indexOf(first);
  const b = DIGITS.indexOf(second);
  if (!isPair(a, b)) return undefined;
  const [lo, hi] = a < b ? [a, b] : [b, a];
  if (head === '') {
    const size = product(marks);
    return { form: 'pair', lo: lo * size, hi: (size > 1 ? hi + 1 : hi) * size, hiOpen: size > 1 };
  }
  const base = head.endsWith('十') && marks === '' ? sectionValue(head) : Number.NaN;
  return Number.isNaN(base) ? undefined : { form: 'pair', lo: base + lo, hi: base + hi, hiOpen: false };
}

function shapeOf(text: string): Shape {
  if (text.length === 1 && text !== '几' && text !== '零') {
    const one = MULTIPLIERS[text] ?? DIGITS.indexOf(text);
    return { form: 'value', lo: one, hi: one, hiOpen: false };
  }
  const noise: Shape = { form: 'noise', lo: 0, hi: 0, hiOpen: false };
  if (text.includes('几')) return vagueShape(text) ?? noise;
  if (/^[零一二三四五六七八九]{2,}$/u.test(text)) {
    const pair = text.length === 2 ? pairShape(text) : undefined;
    const value = text.length > 15 ? Number.NaN : Number(digitsOf(text));
    return pair ?? { form: 'digits', lo: value, hi: value, hiOpen: false };
  }
  const value = numeralValue(text);
  if (!Number.isNaN(value)) return { form: 'value', lo: value, hi: value, hiOpen: false };
  return pairShape(text) ?? noise;
}

function digitsOf(text: string): string {
  let digits = '';
  for (let i = 0; i < text.length; i++) {
    const digit = DIGITS.indexOf(text.charAt(i));
    if (digit < 0) return '';
    digits += String(digit);
  }
  return digits;
}

/** 三点五: the decimals after 点, unless they are minutes (三点二十, 三点五分). */
function readDecimals(reader: Reader, offset: number): { text: string; end: number } | undefined {
  if (reader.code(offset) !== POINT) return undefined;
  let text = '';
  let end = offset + 1;
  let code = reader.code(end);
  for (let digit = hanDigit(code); digit >= 0; digit = hanDigit(code)) {
    text += String(digit);
    end += 1;
    code = reader.code(end);
  }
  return text === '' || text.length > 15 || CLOCK_WORDS.has(code) ? undefined : { text, end };
}

function scaleOf(text: string): number {
  let scale = 1;
  for (let i = text.length - 1; i >= 0; i--) {
    const mark = text.charAt(i);
    if (mark !== '万' && mark !== '亿') break;
    scale *= MULTIPLIERS[mark] ?? 1;
  }
  return scale;
}

/** What a numeral without decimals comes to, but for its place. */
function wholeOf(text: string, single: boolean): Omit<Numeral, 'end'> {
  const shape = shapeOf(text);
  return {
    ...shape,
    value: shape.lo,
    decimals: 0,
    digits: digitsOf(text),
    script: 'han',
    scale: scaleOf(text),
    single,
  };
}

/** Numerals of one character, by far the most, worked out once. */
const SINGLES: ReadonlyMap<string, Omit<Numeral, 'end'>> = new Map(
  [...CANONICAL.values()].map((text) => [text, wholeOf(text, true)]),
);

/**
 * Reads the Chinese numeral at an offset where {@link isHanStart} holds. A run that is no number (万千, 百千万) comes
 * back whole as `noise`, so that its parts are not taken for numbers. 零 alone is none.
 */
export function readHan(reader: Reader, offset: number): Numeral | undefined {
  let text = '';
  let end = offset;
  for (let code = reader.code(end); ; code = reader.code(end)) {
    const canonical = code === SHU && end === offset ? '几' : CANONICAL.get(code);
    if (canonical === undefined) break;
    text += canonical;
    end += 1;
  }
  const decimals = text.includes('几') || text === '十' ? undefined : readDecimals(reader, end);
  const zeroPoint = text === '零' && decimals !== undefined;
  if (text === '' || (text === '零' && !zeroPoint)) return undefined;
  const single = end - offset === 1;
  const whole = (single ? SINGLES.get(text) : undefined) ?? wholeOf(text, single);
  if (decimals === undefined || (whole.form !== 'value' && !zeroPoint)) return { ...whole, end };
  let after = decimals.end;
  let scale = 1;
  for (let size = hanMultiplier(reader.code(after)); size >= 1e4;) {
    scale *= size;
    after += 1;
    size = hanMultiplier(reader.code(after));
  }
  const value = Number(`${String(zeroPoint ? 0 : whole.lo)}.${decimals.text}`) * scale;
  const rounded = Number(value.toPrecision(15));
  return {
    digits: whole.digits,
    script: 'han',
    form: 'value',
    end: after,
    value: rounded,
    lo: rounded,
    hi: rounded,
    hiOpen: false,
    decimals: decimals.text.length,
    scale,
    single: false,
  };
}
