import { hanMultiplier } from './han.ts';
import { make, type Site, type Step } from './make.ts';
import { isNumeralStart, readNumeral, type Numeral } from './numerals.ts';
import { isRecent } from './qualifiers.ts';
import { charSet, hasWord, skipSpace, unit, type Reader } from './reader.ts';
import { suffixAt, suffixesAfter } from './suffixes.ts';
import type { Approx, Interval, Qualifier, QuantityKind } from './types.ts';
import { isDiscrete, readUnit, type Unit } from './units.ts';
import { isPlanTail } from './words.ts';

const HALF = unit('半');
const MANY = unit('多');
const SHU = unit('数');
const AFTER_SHU = charSet('名人次天年月日家周户倍小');
const TENTH = 10;
const CONNECTORS = charSet('—―–-－~～∼至到');
const QUOTES: ReadonlyMap<number, number> = new Map([
  [unit('“'), unit('”')],
  [unit('「'), unit('」')],
]);
const LONGEST_BRAND = 8;
const CLASSES_WITH_INSIDE = new Set(['time', 'text', 'length', 'proportion', 'money', 'age']);

/** A number with its unit and the qualifiers that belong to it, before ranges are considered. */
interface Operand extends Interval {
  readonly numeral: Numeral;
  readonly value: number;
  readonly scale: number;
  readonly unit: Unit | undefined;
  readonly unitStart: number;
  readonly unitEnd: number;
  /** 余, 多, 来 between number and unit. */
  readonly inner: readonly Qualifier[];
  readonly end: number;
}

function times(n: Interval & { readonly value: number }, factor: number): Interval & { value: number } {
  const tidy = (value: number): number => {
    const product = value * factor;
    return Number.isSafeInteger(product) && Math.abs(product) < 1e15 ? product : Number(product.toPrecision(15));
  };
  return { value: tidy(n.value), lo: tidy(n.lo), hi: tidy(n.hi), loOpen: n.loOpen, hiOpen: n.hiOpen };
}

/** 余 after any number, 多 and 来 only where the last digit is zero (二十多, 十来个). */
function innerQualifier(reader: Reader, numeral: Numeral): Qualifier | undefined {
  if (numeral.form !== 'value') return undefined;
  const found = suffixAt(reader, numeral.end, 'beforeUnit');
  const round = numeral.value % 10 === 0 || numeral.scale > 1;
  if (found !== undefined) return found.word === '余' || round ? found : undefined;
  return round && numeral.script === 'han' ? suffixAt(reader, numeral.end, 'afterTen') : undefined;
}

interface Scaled {
  readonly factor: number;
  readonly end: number;
}

/** 万 and 亿 after 余 or a space: 660余万, 10 万. */
function laterScale(reader: Reader, offset: number): Scaled {
  let factor = 1;
  let end = offset;
  for (let size = hanMultiplier(reader.code(end)); size >= 1e4; size = hanMultiplier(reader.code(end))) {
    factor *= size;
    end += 1;
  }
  return { factor, end };
}

function readOperand(reader: Reader, numeral: Numeral): Operand {
  const qualifier = innerQualifier(reader, numeral);
  const inner = qualifier === undefined ? [] : [qualifier];
  const tail = qualifier?.end ?? numeral.end;
  const spaced = skipSpace(reader, tail);
  const later: Scaled =
    qualifier !== undefined || spaced > tail ? laterScale(reader, spaced) : { factor: 1, end: spaced };
  const numberTail = later.factor > 1 ? later.end : tail;
  const found = unitAfter(reader, skipSpace(reader, numberTail), numeral, later.factor);
  const loOpen = false;
  const amount = times({ ...numeral, loOpen }, later.factor * (found?.factor ?? 1));
  const plus = found?.plus ?? 0;
  return {
    numeral,
    value: amount.value + plus,
    lo: amount.lo + plus,
    hi: amount.hi + plus,
    loOpen,
    hiOpen: amount.hiOpen,
    scale: Math.max(numeral.scale, later.factor),
    unit: found?.unit,
    unitStart: found?.start ?? numberTail,
    unitEnd: found?.end ?? numberTail,
    inner: found?.above === undefined ? inner : [...inner, found.above],
    end: found?.end ?? numberTail,
  };
}

interface FoundUnit {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  readonly factor: number;
  /** The half of 一天半 and 两个半小时. */
  readonly plus: number;
  /** The 多 of 三个多月. */
  readonly above?: Qualifier;
}

function unitAfter(reader: Reader, start: number, numeral: Numeral, scale: number): FoundUnit | undefined {
  const found = readUnit(reader, start);
  if (
    found === undefined ||
    (found.entry.weak && numeral.single && scale === 1 && !found.entry.strong.has(reader.code(found.end)))
  )
    return undefined;
  const { end, entry } = found;
  const factor = entry.name === '成' ? TENTH : 1;
  const plain = { unit: entry, start, end, factor, plus: 0 };
  if (entry.name === '个') {
    const next = reader.code(end);
    if (next !== HALF && next !== MANY) return plain;
    const rest = readUnit(reader, end + 1);
    if (rest?.entry.unitClass !== 'time') return plain;
    const joined = { ...plain, unit: rest.entry, end: rest.end };
    if (next === HALF) return { ...joined, plus: 0.5 };
    return { ...joined, above: { start: end, end: end + 1, word: '多', role: 'above', detached: false } };
  }
  if ((entry.unitClass === 'time' || entry.kind === 'age' || entry.kind === 'times') && reader.code(end) === HALF) {
    return { ...plain, end: end + 1, plus: 0.5 };
  }
  return plain;
}

/** The offset of the number after — ～ 至 到, or -1. */
export function afterConnector(reader: Reader, offset: number): number {
  const code = reader.code(offset);
  if (!CONNECTORS.has(code)) return -1;
  const next = reader.code(offset + 1);
  const at = next === code && code === unit('—') ? offset + 2 : skipSpace(reader, offset + 1);
  return isNumeralStart(at === offset + 1 ? next : reader.code(at)) ? at : -1;
}

/** Joins two ends of a range if they make one: 10至15人, 10—15万元, 10%—15%. */
function joinRange(from: Operand, to: Operand): Operand | undefined {
  if (from.unit !== undefined && from.unit.name !== to.unit?.name) return undefined;
  if (from.numeral.form !== 'value' || to.numeral.form !== 'value') return undefined;
  if (from.inner.length > 0 || to.inner.length > 0) return undefined;
  const inherits = from.scale === 1 && to.scale > 1 && from.value < to.value / to.scale;
  const factor = (inherits ? to.scale : 1) * (from.unit === undefined && to.unit?.name === '成' ? TENTH : 1);
  const low = times(from, factor);
  if (!(low.value < to.value)) return undefined;
  return { ...to, value: low.value, lo: low.lo, hi: to.hi, loOpen: false };
}

/** Reads an amount that begins with a numeral: count, measure, percentage, range or plain number. */
export function readMeasure(site: Site, numeral: Numeral): Step {
  const { reader } = site;
  if (numeral.form === 'noise' || (numeral.form === 'digits' && numeral.script === 'han')) {
    return nameOrNothing(site, numeral);
  }
  const first = readOperand(reader, numeral);
  if (site.code === SHU && numeral.single && !countsAfterShu(reader, first)) return numeral.end;
  const secondAt = afterConnector(reader, skipSpace(reader, first.end));
  const second = secondAt < 0 ? undefined : readNumeral(reader, secondAt);
  const joined = second === undefined ? undefined : joinRange(first, readOperand(reader, second));
  const operand = joined ?? first;
  if (operand.unit === undefined && !standsAlone(numeral, site)) return nameOrNothing(site, numeral);
  if (Number.isNaN(operand.value)) return operand.end;
  return finish(site, numeral, operand, joined && [joined.lo, joined.hi]);
}

/** 数名 and 数年 are amounts; 数字, 数项 and 数据 are words. */
function countsAfterShu(reader: Reader, operand: Operand): boolean {
  return operand.unit !== undefined && AFTER_SHU.has(reader.code(operand.unitStart));
}

/** Whether a number without a unit is one: Arabic digits are, 三百五十 and 几十 are, 三 and 十四五 are not. */
function standsAlone(numeral: Numeral, site: Site): boolean {
  if (numeral.script === 'arabic') return true;
  if (numeral.single || numeral.form === 'pair') return false;
  if (numeral.form === 'ji') return site.code !== unit('几') && numeral.lo >= 10;
  return !hasWord(site.reader, numeral.end, '大');
}

/** “十四五” and 十四五规划 are names; any other numeral that makes no number is nothing. */
function nameOrNothing(site: Site, numeral: Numeral): Step {
  const { reader, at } = site;
  const closing = QUOTES.get(site.before);
  const quoted = closing !== undefined && reader.code(numeral.end) === closing;
  const plan = numeral.form === 'pair' && !numeral.single && isPlanTail(reader, numeral.end);
  const long = numeral.form === 'digits' && numeral.digits.length > 2;
  if ((!quoted && !plan && !long) || numeral.single) return numeral.end;
  const form = long && !quoted ? 'digits' : 'plan';
  const value = Number.isFinite(numeral.value) ? numeral.value : 0;
  return make(site, { kind: 'code', form, start: at, end: numeral.end, value, prefixes: [] });
}

function finish(site: Site, numeral: Numeral, operand: Operand, terms: readonly number[] | undefined): Step {
  const { reader } = site;
  const unitClass = operand.unit?.unitClass ?? 'none';
  const temporal = unitClass === 'time';
  const measured = operand.unit !== undefined && operand.unit.kind !== 'count';
  const late = measured && operand.inner.length === 0 ? suffixAt(reader, operand.end, 'lateAbove') : undefined;
  const after = suffixesAfter(reader, late?.end ?? operand.end, temporal, CLASSES_WITH_INSIDE.has(unitClass));
  const suffixes =
    operand.inner.length === 0 && late === undefined
      ? after
      : [...operand.inner, ...(late === undefined ? [] : [late]), ...after];
  const kind = kindOf(operand, suffixes.length + site.prefixes.length > 0);
  if (kind === undefined) return operand.end;
  const prefixes =
    kind === 'duration' && site.prefixes.length > 0
      ? site.prefixes.map((prefix) =>
          isRecent(prefix.word, site.before) ? { ...prefix, role: 'recent' as const } : prefix,
        )
      : site.prefixes;
  const top = kind === 'count' && prefixes.some(({ role }) => role === 'top');
  const brand = kind === 'count' && isBrand(site, numeral, operand.end);
  return make(site, {
    kind: brand ? 'code' : top ? 'ordinal' : kind,
    ...(brand ? { form: 'brand' as const } : {}),
    end: Math.max(operand.end, suffixes.at(-1)?.end ?? 0),
    ...endsOf(operand, suffixes),
    numberEnd: operand.numeral.end,
    unit: operand.unit?.name === '成' ? '%' : (operand.unit?.name ?? ''),
    unitClass,
    value: operand.value,
    base: operand,
    baseApprox: baseApprox(operand.numeral, terms !== undefined),
    decimals: operand.numeral.decimals,
    discrete: isDiscrete(unitClass),
    prefixes,
    suffixes,
    ...(terms === undefined ? {} : { terms }),
    ...(kind === 'period' ? { date: { year: operand.value }, dateEnd: { year: operand.hi } } : {}),
  });
}

/** How exactly a numeral states its number by itself. */
export function baseApprox(numeral: Numeral, range: boolean): Approx {
  if (range || numeral.form === 'pair') return 'range';
  return numeral.form === 'ji' ? 'ji' : 'exact';
}

/** A bare 万元 heads a column, it states no amount; 2023—2024学年 is a period. */
function kindOf(operand: Operand, qualified: boolean): QuantityKind | undefined {
  const { numeral, unit: measure, value, hi } = operand;
  if (measure === undefined) return 'plain';
  if (measure.kind === 'money' && numeral.single && numeral.scale > 1 && !qualified) return undefined;
  return measure.name === '学年' && value >= 1900 && hi < 2200 ? 'period' : measure.kind;
}

/** Without a unit both unit offsets equal the end of the whole expression. */
function endsOf(operand: Operand, suffixes: readonly Qualifier[]): { unitStart: number; unitEnd: number } {
  if (operand.unit !== undefined) return { unitStart: operand.unitStart, unitEnd: operand.unitEnd };
  const end = Math.max(operand.end, suffixes.at(-1)?.end ?? 0);
  return { unitStart: end, unitEnd: end };
}

/** “五类人员”, “四个一”: a Chinese numeral that opens a short quoted name. */
function isBrand(site: Site, numeral: Numeral, end: number): boolean {
  const closing = numeral.script === 'han' ? QUOTES.get(site.before) : undefined;
  if (closing === undefined) return false;
  for (let at = end; at <= site.at + LONGEST_BRAND; at += 1) if (site.reader.code(at) === closing) return true;
  return false;
}
