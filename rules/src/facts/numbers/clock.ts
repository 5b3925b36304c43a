import { readRatio } from './fractions.ts';
import { make, type Site, type Step } from './make.ts';
import { afterConnector } from './measure.ts';
import { readNumeral, type Numeral } from './numerals.ts';
import { arabicDigit, charSet, hasWord, skipSpace, unit, type Reader } from './reader.ts';
import { suffixesAfter } from './suffixes.ts';
import { trieOf } from './trie.ts';
import type { DateParts } from './types.ts';

const DAYPARTS = trieOf<number>([
  ...['上午', '早上', '早晨', '清晨', '凌晨', '早'].map((word) => [word, 0] as const),
  ...['中午', '下午', '午后', '傍晚', '晚上', '夜间', '当晚', '今晚', '晚'].map((word) => [word, 12] as const),
]);
const COLONS = charSet(':：');
const HOUR = unit('时');
const POINT = unit('点');
const NOT_AFTER_HOUR = charSet('间期候段代限常');
const AFTER_POINT = charSet('钟半整前后至到—-，。；）、');
const BEFORE_RATIO = charSet('比按约为');

interface Clock {
  readonly hour: number;
  readonly minute: number | undefined;
  readonly end: number;
}

function isHour(numeral: Numeral): boolean {
  return numeral.form === 'value' && numeral.decimals === 0 && numeral.value <= 24 && numeral.scale === 1;
}

/** 10:30, 10时30分, 3点半; `sure` when a part of day or a date stands before, so that 3点 is not three points. */
function readClock(reader: Reader, numeral: Numeral, sure: boolean): Clock | undefined {
  const mark = skipSpace(reader, numeral.end);
  const code = reader.code(mark);
  const hour = numeral.value;
  if (!isHour(numeral)) return undefined;
  if (COLONS.has(code)) {
    const minute = numeral.script === 'arabic' ? minutes(reader, mark + 1) : undefined;
    return minute === undefined ? undefined : { hour, minute, end: mark + 3 };
  }
  if (code !== HOUR && code !== POINT) return undefined;
  const end = mark + 1;
  const next = reader.code(end);
  if (code === HOUR && (NOT_AFTER_HOUR.has(next) || (numeral.script === 'han' && !sure))) return undefined;
  const half = next === unit('半') ? 30 : undefined;
  if (half !== undefined) return { hour, minute: half, end: end + 1 };
  const minute = readMinutes(reader, end, sure);
  if (minute !== undefined) return { hour, ...minute };
  const bare = code === POINT && !sure && (numeral.script === 'han' || !AFTER_POINT.has(next));
  if (bare) return undefined;
  return { hour, minute: undefined, end: next === unit('钟') || next === unit('整') ? end + 1 : end };
}

/** Exactly two digits below 60 that no digit follows. */
function minutes(reader: Reader, offset: number): number | undefined {
  const tens = arabicDigit(reader.code(offset));
  const ones = tens < 0 ? -1 : arabicDigit(reader.code(offset + 1));
  if (tens < 0 || tens > 5 || ones < 0 || arabicDigit(reader.code(offset + 2)) >= 0) return undefined;
  return tens * 10 + ones;
}

/** 30分 after 时; after a sure 点 also 三点二十. */
function readMinutes(reader: Reader, offset: number, sure: boolean): { minute: number; end: number } | undefined {
  const numeral = readNumeral(reader, offset);
  if (numeral?.form !== 'value' || numeral.decimals > 0 || numeral.value >= 60) return undefined;
  const hasMark = reader.code(numeral.end) === unit('分') && !hasWord(reader, numeral.end, '分钟');
  return hasMark || sure ? { minute: numeral.value, end: numeral.end + (hasMark ? 1 : 0) } : undefined;
}

const pm = (clock: Clock, shift: number): number => (shift === 12 && clock.hour < 12 ? clock.hour + 12 : clock.hour);

function partsOf(clock: Clock, hour: number): DateParts {
  return clock.minute === undefined ? { hour } : { hour, minute: clock.minute };
}

/** A clock time or a span of it at a numeral; `start` is where the part of day begins. */
function clockQuantity(site: Site, numeral: Numeral, start: number, shift: number, sure: boolean): Step {
  const { reader } = site;
  const first = readClock(reader, numeral, sure);
  if (first === undefined) return undefined;
  const hour = pm(first, shift);
  const value = hour * 60 + (first.minute ?? 0);
  const nextAt = afterConnector(reader, skipSpace(reader, first.end));
  const next = nextAt < 0 ? undefined : readNumeral(reader, nextAt);
  const second = next === undefined ? undefined : readClock(reader, next, true);
  const endHour = second === undefined ? 0 : pm(second, shift);
  const hi = second === undefined ? value : endHour * 60 + (second.minute ?? 0);
  const end = second?.end ?? first.end;
  const suffixes = suffixesAfter(reader, end, true, false);
  return make(site, {
    kind: 'time',
    unitClass: 'time',
    start,
    end: suffixes.at(-1)?.end ?? end,
    numberStart: numeral.end > start ? site.at : start,
    numberEnd: end,
    value,
    base: { lo: value, hi, loOpen: false, hiOpen: false },
    date: partsOf(first, hour),
    ...(second === undefined ? {} : { dateEnd: partsOf(second, endHour), baseApprox: 'range' as const }),
    suffixes,
  });
}

/** 15:30 or 1:3 at a numeral. 1:30 is a ratio unless a date stands before or the text says otherwise. */
export function readClockOrRatio(site: Site, numeral: Numeral): Step {
  const { reader, previous, before } = site;
  const sure = previous?.kind === 'date';
  const code = reader.code(numeral.end);
  if (COLONS.has(code) || code === unit('∶')) {
    const ratio = code === unit('∶') || (!sure && (BEFORE_RATIO.has(before) || numeral.value <= 1));
    const time = ratio ? undefined : clockQuantity(site, numeral, site.at, 0, sure);
    return time ?? readRatio(site, numeral);
  }
  return clockQuantity(site, numeral, site.prefixes.find((q) => !q.detached)?.start ?? site.at, 0, sure);
}

/** 上午10时, 下午3点半. */
export function readDaypart(site: Site): Step {
  const { reader, at, code } = site;
  const part = DAYPARTS.longest(reader, at, code);
  if (part === undefined) return undefined;
  const numberAt = skipSpace(reader, part.end);
  const numeral = readNumeral(reader, numberAt);
  if (numeral === undefined || (part.end === at + 1 && reader.code(numberAt) === unit('一'))) return undefined;
  return clockQuantity({ ...site, at: numberAt }, numeral, at, part.entry, true);
}
