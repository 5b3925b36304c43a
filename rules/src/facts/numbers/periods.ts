import { make, type Site, type Step } from './make.ts';
import type { Numeral } from './numerals.ts';
import { charSet, hasWord, skipSpace, unit, type Reader } from './reader.ts';
import { suffixesAfter } from './suffixes.ts';
import type { DateParts, QuantityKind } from './types.ts';

const HALF = unit('半');
const ONE = unit('一');
const HALF_UNITS = ['天', '日', '年', '个月', '月', '个小时', '小时', '个学期'];
const HALF_NAMES = ['天', '天', '年', '月', '月', '小时', '小时', '学期'];
const AFTER = unit('后');
const NOT_AFTER_COHORT = charSet('勤期续台方备面的来');
const LABEL = unit('号');
const DOUBLING = unit('番');
const BEFORE_DOUBLING = charSet('翻了');

interface Fields {
  readonly kind: QuantityKind;
  readonly end: number;
  readonly value: number;
  readonly date?: DateParts;
  readonly unit: string;
}

function temporal(site: Site, numberEnd: number, fields: Fields): Step {
  const suffixes = suffixesAfter(site.reader, fields.end, true, false);
  const end = suffixes.at(-1)?.end ?? fields.end;
  const spans = { numberEnd, unitStart: skipSpace(site.reader, numberEnd), unitEnd: fields.end };
  return make(site, { ...fields, ...spans, end, unitClass: 'time', suffixes });
}

/** 三季度, 90年代, 21世纪, 2022届, 85后, 2023—2024学年: numbers that name a time or those who belong to it. */
export function readNamedTime(site: Site, numeral: Numeral): Step {
  const { reader } = site;
  if (numeral.decimals > 0 || numeral.form === 'ji' || numeral.form === 'noise') return undefined;
  const { value, end, digits } = numeral;
  const at = skipSpace(reader, end);
  const is = (word: string): boolean => hasWord(reader, at, word);
  switch (reader.code(at)) {
    case unit('季'):
      if (!is('季度') || value > 4 || value < 1 || numeral.form !== 'value') return undefined;
      return temporal(site, end, { kind: 'period', end: at + 2, value, date: { quarter: value }, unit: '季度' });
    case unit('年'):
      if (!is('年代')) return undefined;
      return temporal(site, end, { kind: 'period', end: at + 2, value, unit: '年代' });
    case unit('世'):
      return is('世纪') ? temporal(site, end, { kind: 'period', end: at + 2, value, unit: '世纪' }) : undefined;
    case unit('届'):
    case unit('级'):
      if (digits.length !== 4) return undefined;
      return temporal(site, end, {
        kind: 'cohort',
        end: at + 1,
        value,
        date: { year: value },
        unit: is('届') ? '届' : '级',
      });
    case AFTER:
      return at === end ? readCohort(site, numeral) : undefined;
    default:
      return undefined;
  }
}

/** 85后, 九〇后, 00后: people born from 1985, 1990, 2000. */
function readCohort(site: Site, numeral: Numeral): Step {
  const { reader } = site;
  const { digits, end } = numeral;
  if (digits.length !== 2 || (!digits.endsWith('0') && !digits.endsWith('5'))) return undefined;
  if (NOT_AFTER_COHORT.has(reader.code(end + 1))) return undefined;
  const short = Number(digits);
  const year = short < 30 ? 2000 + short : 1900 + short;
  const spans = { numberEnd: end, unitStart: end, unitEnd: end + 1 };
  return make(site, {
    kind: 'cohort',
    end: end + 1,
    value: year,
    date: { year },
    unit: '后',
    unitClass: 'age',
    ...spans,
  });
}

/** 12号 as a label, and 翻两番. */
export function readLabel(site: Site, numeral: Numeral): Step {
  const { reader, before } = site;
  const at = skipSpace(reader, numeral.end);
  const code = reader.code(at);
  const { value } = numeral;
  const spans = { end: at + 1, numberEnd: numeral.end, unitStart: at, unitEnd: at + 1 };
  if (numeral.form === 'noise' || Number.isNaN(value)) return undefined;
  if (code === DOUBLING && BEFORE_DOUBLING.has(before)) {
    return make(site, { kind: 'doubling', value, unit: '番', unitClass: 'proportion', ...spans });
  }
  if (code !== LABEL || reader.code(at + 1) === unit('召') || numeral.decimals > 0) return undefined;
  return make(site, { kind: 'code', form: 'label', value, unit: '号', ...spans, prefixes: [] });
}

/** 上半年, 下半年. */
export function readHalfYear(site: Site): Step {
  const { reader, at, code } = site;
  if (!hasWord(reader, at + 1, '半年')) return undefined;
  const half = code === unit('上') ? 1 : 2;
  const suffixes = suffixesAfter(reader, at + 3, true, false);
  const end = suffixes.at(-1)?.end ?? at + 3;
  return make(site, {
    kind: 'period',
    unitClass: 'time',
    end,
    numberEnd: at + 3,
    value: half,
    date: { half },
    suffixes,
  });
}

/** 半天, 半年, 半数, 一半, 过半. */
export function readHalf(site: Site): Step {
  const { reader, at, code } = site;
  const halfAt = code === ONE ? at + 1 : at;
  const end = halfAt + 1;
  const index = code === HALF ? HALF_UNITS.findIndex((word) => hasWord(reader, end, word)) : -1;
  if (index >= 0) {
    const unitEnd = end + (HALF_UNITS[index] ?? '').length;
    const suffixes = suffixesAfter(reader, unitEnd, true, true);
    const spans = { numberEnd: end, unitStart: end, unitEnd, end: suffixes.at(-1)?.end ?? unitEnd };
    const name = HALF_NAMES[index] ?? '';
    return make(site, { kind: 'duration', unit: name, unitClass: 'time', value: 0.5, decimals: 1, ...spans, suffixes });
  }
  const share = reader.code(end) === unit('数');
  const over = site.prefixes.some(({ word }) => word === '过' || word === '超' || word === '超过');
  if (!share && code !== ONE && !over) return undefined;
  const numberEnd = share ? end + 1 : end;
  return makeShare(site, reader, numberEnd);
}

function makeShare(site: Site, reader: Reader, numberEnd: number): Step {
  const suffixes = suffixesAfter(reader, numberEnd, false, false);
  const end = suffixes.at(-1)?.end ?? numberEnd;
  return make(site, { kind: 'fraction', unitClass: 'proportion', value: 0.5, terms: [1, 2], end, numberEnd, suffixes });
}
