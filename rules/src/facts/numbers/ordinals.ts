import { make, textOf, type Site, type Step } from './make.ts';
import { afterConnector } from './measure.ts';
import { isNumeralStart, readNumeral, type Numeral } from './numerals.ts';
import { arabicDigit, charSet, isPoint, isSpace, skipSpace, unit, type Reader } from './reader.ts';
import { readUnit } from './units.ts';
import { ordinalWordEnd } from './words.ts';

const OTHER_UNITS = charSet('章款编目号名集卷版位期类等');
const QUARTER = '季度';
const LINE_MARKS = charSet('、.．)）');
const DUN = unit('、');
const CLOSING = charSet(')）');
const CLAUSE_MARKS = charSet('是要');
const CLAUSE_STARTS = charSet('。；;：:，,、！\n\r （(“');
const FIRST_CIRCLED = 0x2460;
const LAST_CIRCLED = 0x2473;
const MOST = 999;

function isCount(numeral: Numeral): boolean {
  return numeral.form === 'value' && numeral.decimals === 0 && numeral.value >= 1;
}

/** 第三条, 第 5 项, 第三至五条, 第二季度. 第一时间 and its like are words. */
export function readOrdinal(site: Site): Step {
  const { reader, at, code } = site;
  const word = ordinalWordEnd(reader, at, code);
  if (word >= 0) return word;
  const numberAt = skipSpace(reader, at + 1);
  const numeral = readNumeral(reader, numberAt);
  if (numeral === undefined) return undefined;
  if (!isCount(numeral)) return numeral.end;
  const nextAt = afterConnector(reader, numeral.end);
  const next = nextAt < 0 ? undefined : readNumeral(reader, nextAt);
  const last = next !== undefined && isCount(next) && next.value > numeral.value ? next : undefined;
  const numberEnd = last?.end ?? numeral.end;
  const unitStart = skipSpace(reader, numberEnd);
  const unitEnd = ordinalUnitEnd(reader, unitStart);
  const name = textOf(reader, unitStart, unitEnd);
  const range = last === undefined ? undefined : [numeral.value, last.value];
  const quarter = name === QUARTER && numeral.value <= 4;
  return make(site, {
    kind: quarter ? 'period' : 'ordinal',
    ...(quarter ? { date: { quarter: numeral.value } } : {}),
    end: unitEnd > unitStart ? unitEnd : numberEnd,
    numberStart: numberAt,
    numberEnd,
    ...(unitEnd > unitStart ? { unitStart, unitEnd } : {}),
    unit: name,
    value: numeral.value,
    base: { lo: numeral.value, hi: last?.value ?? numeral.value, loOpen: false, hiOpen: false },
    ...(range === undefined ? {} : { terms: range, baseApprox: 'range' as const }),
  });
}

function ordinalUnitEnd(reader: Reader, offset: number): number {
  const found = readUnit(reader, offset);
  if (found !== undefined) return found.end;
  return OTHER_UNITS.has(reader.code(offset)) ? offset + 1 : offset;
}

function numbering(site: Site, numeral: Numeral, end: number, numberStart = site.at): Step {
  return make(site, { kind: 'ordinal', end, numberStart, numberEnd: numeral.end, value: numeral.value, prefixes: [] });
}

/** 一、 and 1. at the start of a line; 一是 at the start of a clause. */
export function readNumbering(site: Site): Step {
  const { reader, at, lineStart, before } = site;
  const clauseStart = lineStart || before < 0 || CLAUSE_STARTS.has(before);
  if (!clauseStart) return undefined;
  const numeral = readNumeral(reader, at);
  if (numeral?.form !== 'value' || numeral.value > MOST) return undefined;
  const next = reader.code(numeral.end);
  if (numeral.script === 'han' && isCount(numeral) && CLAUSE_MARKS.has(next))
    return numbering(site, numeral, numeral.end);
  if (!lineStart) return undefined;
  if (numeral.script === 'arabic' && numeral.decimals > 0) return readLevels(site, numeral);
  if (numeral.digits === '' && numeral.script === 'arabic') return undefined;
  if (!isCount(numeral) || !LINE_MARKS.has(next)) return undefined;
  const after = reader.code(numeral.end + 1);
  const isList = next === DUN ? isNumeralStart(after) : isPoint(next) && arabicDigit(after) >= 0;
  return isList ? undefined : numbering(site, numeral, numeral.end + 1);
}

/** 1.2 and 2.3.1 before a heading: a space must follow two levels, or they would be a decimal. */
function readLevels(site: Site, numeral: Numeral): Step {
  const { reader } = site;
  let end = numeral.end;
  while (isPoint(reader.code(end)) && arabicDigit(reader.code(end + 1)) >= 0) {
    end += 2;
    while (arabicDigit(reader.code(end)) >= 0) end += 1;
  }
  if (numeral.decimals > 2 || !isSpace(reader.code(end))) return undefined;
  if (readUnit(reader, end + 1) !== undefined) return undefined;
  return make(site, { kind: 'ordinal', end, value: numeral.value, decimals: numeral.decimals, prefixes: [] });
}

/** （一） and (1): a number alone in brackets. */
export function readBracketed(site: Site): Step {
  const { reader, at } = site;
  if (!isNumeralStart(reader.code(at + 1))) return undefined;
  const numeral = readNumeral(reader, at + 1);
  if (numeral === undefined || !isCount(numeral) || numeral.value > MOST) return undefined;
  return CLOSING.has(reader.code(numeral.end)) ? numbering(site, numeral, numeral.end + 1, at + 1) : undefined;
}

/** Whether the character is ① … ⑳. */
export function isCircled(code: number): boolean {
  return code >= FIRST_CIRCLED && code <= LAST_CIRCLED;
}

/** ① … ⑳. */
export function readCircled(site: Site): Step {
  return make(site, { kind: 'ordinal', end: site.at + 1, value: site.code - FIRST_CIRCLED + 1, prefixes: [] });
}
