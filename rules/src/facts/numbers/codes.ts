import { make, type Site, type Step } from './make.ts';
import { readNumeral, type Numeral } from './numerals.ts';
import { arabicDigit, charSet, isLatin, isPoint, isSpace, unit, type CharSet, type Reader } from './reader.ts';
import type { CodeForm, QuantityKind } from './types.ts';
import { readUnit } from './units.ts';

const JOINERS = charSet('-—–_./@');
const LETTER_JOINERS = charSet('/&');
const HYPHEN = charSet('-—–');
const CLOSERS: ReadonlyMap<number, number> = new Map(
  ['〔〕', '[]', '［］', '【】', '（）', '()'].map((pair) => [unit(pair), pair.charCodeAt(1)] as const),
);
const NUMBER_WORD = unit('号');
const MOBILE_LENGTH = 11;
const IDENTITY_LENGTH = 18;
const LONGEST_AMOUNT = 8;

function code(site: Site, end: number, form: CodeForm, start = site.at): Step {
  return make(site, { kind: 'code', form, start, end, value: 0, prefixes: [] });
}

interface Word {
  readonly end: number;
  readonly hasDigit: boolean;
}

/** A run of Latin letters and digits, joined by single marks that letters or digits follow. */
function readLatinRun(reader: Reader, offset: number, joiners: CharSet): Word {
  let end = offset;
  let hasDigit = false;
  let dotted = false;
  for (let current = reader.code(end); ;) {
    if (arabicDigit(current) >= 0) hasDigit = true;
    else if (!isLatin(current)) {
      if (!joiners.has(current)) return { end, hasDigit };
      const next = reader.code(end + 1);
      const joins = isLatin(next) || (arabicDigit(next) >= 0 && (dotted || !LETTER_JOINERS.has(current)));
      if (!joins) return { end, hasDigit };
      if (isPoint(current)) dotted = true;
      current = next;
      end += 1;
      continue;
    }
    end += 1;
    current = reader.code(end);
  }
}

/** A4, COVID-19, GB/T 9704—2012, Windows 11, addresses; a Latin word without digits is passed over. */
export function readLatin(site: Site): Step {
  const { reader, at } = site;
  const word = readLatinRun(reader, at, JOINERS);
  if (word.hasDigit) return code(site, word.end, 'latin');
  const numberAt = word.end + 1;
  if (!isSpace(reader.code(word.end)) || arabicDigit(reader.code(numberAt)) < 0) return word.end;
  const numeral = readNumeral(reader, numberAt);
  if (numeral === undefined) return word.end;
  const unitAt = isSpace(reader.code(numeral.end)) ? numeral.end + 1 : numeral.end;
  if (numeral.scale > 1 || readUnit(reader, unitAt) !== undefined) return word.end;
  return code(site, readLatinRun(reader, numberAt, JOINERS).end, 'latin');
}

/** 〔2024〕12号, with the brackets of any style. */
export function readDocumentNumber(site: Site): Step {
  const { reader, at } = site;
  const closing = CLOSERS.get(site.code);
  for (let i = 1; i <= 4; i += 1) if (arabicDigit(reader.code(at + i)) < 0) return undefined;
  if (closing === undefined || reader.code(at + 5) !== closing) return undefined;
  const from = reader.code(at + 6) === unit('第') ? at + 7 : at + 6;
  let end = from;
  while (end - from < 6 && arabicDigit(reader.code(end)) >= 0) end += 1;
  return end > from && reader.code(end) === NUMBER_WORD ? code(site, end + 1, 'document') : undefined;
}

function runEnd(reader: Reader, offset: number): number {
  let end = offset;
  while (arabicDigit(reader.code(end)) >= 0) end += 1;
  return end;
}

/** Telephone, identity and account numbers, versions and addresses, 5G and 3D: Arabic digits that are no amount. */
export function readDigitCode(site: Site, numeral: Numeral): Step {
  const { reader } = site;
  if (numeral.script !== 'arabic') return undefined;
  const { digits, end } = numeral;
  const next = reader.code(end);
  if (HYPHEN.has(next) && isAreaCode(digits)) {
    const phone = readPhone(reader, digits, end);
    if (phone >= 0) return make(site, { kind: 'phone', end: phone, value: 0, prefixes: [] });
  }
  if (numeral.decimals > 0 && isPoint(next)) return readDotted(site, numeral);
  if (isLatin(next) && readUnit(reader, end) === undefined) {
    const identity = digits.length === IDENTITY_LENGTH - 1 && !isLatin(reader.code(end + 1));
    const word = readLatinRun(reader, end, JOINERS);
    return code(site, word.end, identity ? 'identity' : 'latin');
  }
  return digits.length > LONGEST_AMOUNT || numeral.form === 'digits' ? readLongRun(site, numeral) : undefined;
}

function isAreaCode(digits: string): boolean {
  if (digits === '400' || digits === '800') return true;
  return digits.startsWith('0') && (digits.length === 3 || digits.length === 4);
}

/** The end of 0571-88886666 or 400-810-8888, or -1. */
function readPhone(reader: Reader, digits: string, end: number): number {
  const first = runEnd(reader, end + 1);
  const length = first - end - 1;
  if (digits.startsWith('0')) return length === 7 || length === 8 ? first : -1;
  if (length === 7) return first;
  const last = HYPHEN.has(reader.code(first)) ? runEnd(reader, first + 1) : -1;
  return length >= 3 && length <= 4 && last - first >= 4 ? last : -1;
}

/** 3.5.1, 192.168.1.1, and the date 2024.5.6. */
function readDotted(site: Site, numeral: Numeral): Step {
  const { reader, at } = site;
  let end = numeral.end;
  let parts = 2;
  let lastStart = end;
  while (isPoint(reader.code(end)) && arabicDigit(reader.code(end + 1)) >= 0) {
    lastStart = end + 1;
    end = runEnd(reader, lastStart);
    parts += 1;
  }
  if (parts === 2) return undefined;
  const year = Math.trunc(numeral.value);
  const month = Math.round((numeral.value - year) * 10 ** numeral.decimals);
  const day = Number(digitsBetween(reader, lastStart, end));
  const isDate = parts === 3 && year >= 1900 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
  if (!isDate) return code(site, end, 'version', at);
  const value = year * 1e4 + month * 100 + day;
  return make(site, { kind: 'date', unitClass: 'time', end, value, date: { year, month, day } });
}

function digitsBetween(reader: Reader, start: number, end: number): string {
  let digits = '';
  for (let i = start; i < end && digits.length < 4; i += 1) digits += String(arabicDigit(reader.code(i)));
  return digits;
}

/** A run of nine digits or more: a mobile or identity number, or another code unless a unit makes it an amount. */
function readLongRun(site: Site, numeral: Numeral): Step {
  const { digits, end } = numeral;
  const mobile = digits.length === MOBILE_LENGTH && /^1[3-9]/u.test(digits);
  if (!mobile && numeral.form === 'value' && readUnit(site.reader, end) !== undefined) return undefined;
  if (numeral.form === 'value' && digits === '') return undefined;
  const kind: QuantityKind = mobile ? 'phone' : 'code';
  const identity = digits.length === IDENTITY_LENGTH;
  const form = mobile ? {} : ({ form: identity ? 'identity' : 'digits' } as const);
  return make(site, { kind, ...form, end, value: 0, prefixes: [] });
}
