import { readClockOrRatio, readDaypart } from './clock.ts';
import { readDigitCode, readDocumentNumber, readLatin } from './codes.ts';
import { readDate } from './dates.ts';
import { readFraction, readSlash } from './fractions.ts';
import { readFrequency, readOnceEach } from './frequency.ts';
import type { Site, Step } from './make.ts';
import { readMeasure } from './measure.ts';
import { HAN_STARTS } from './han.ts';
import { mayBeNegative, negate } from './negative.ts';
import { isNumeralStart, readNumeral } from './numerals.ts';
import { isCircled, readBracketed, readCircled, readNumbering, readOrdinal } from './ordinals.ts';
import { readHalf, readHalfYear, readLabel, readNamedTime } from './periods.ts';
import { Prefixes } from './prefixes.ts';
import { arabicDigit, charSet, isLatin, isSpace, unit, type Reader } from './reader.ts';
import type { Quantity } from './types.ts';
import { readWeekdayAlone } from './weekdays.ts';
import { isShuWord, wordEnd } from './words.ts';

const ONE = unit('一');
const SHU = unit('数');
const LIST_MARKS = charSet('#>-*+•·');
const NEWLINES = charSet('\n\r');

type Read = (site: Site) => Step;

const rows: readonly (readonly [chars: string, reads: readonly Read[]])[] = [
  ['每按逐', [readFrequency]],
  ['早晚中凌傍夜当今清午', [readDaypart]],
  ['上下', [readHalfYear, readDaypart]],
  ['周星礼', [readWeekdayAlone]],
  ['（(', [readBracketed, readDocumentNumber]],
  ['〔[［【', [readDocumentNumber]],
  ['-−负', [readSigned]],
  ['第', [readOrdinal]],
  ['半', [readHalf]],
];

/** What may begin at a character other than a numeral. */
const READERS: ReadonlyMap<number, readonly Read[]> = new Map(
  rows.flatMap(([chars, reads]) => Array.from(chars, (char) => [unit(char), reads] as const)),
);

/** Reads what begins at a numeral, most particular first. */
function readAtNumeral(site: Site): Step {
  const numbering = readNumbering(site);
  if (numbering !== undefined) return numbering;
  const { reader, at, code, before } = site;
  if (arabicDigit(code) < 0) {
    const special =
      code === ONE
        ? (readOnceEach(site) ?? (reader.code(at + 1) === unit('半') ? readHalf(site) : undefined))
        : undefined;
    if (special !== undefined) return special;
    if (code === SHU && isShuWord(before)) return at + 1;
    const word = wordEnd(reader, at, code, before);
    if (word >= 0) return word;
  }
  const numeral = readNumeral(reader, at);
  if (numeral === undefined) return undefined;
  return (
    readDigitCode(site, numeral) ??
    readFraction(site, numeral) ??
    readNamedTime(site, numeral) ??
    readDate(site, numeral) ??
    readSlash(site, numeral) ??
    readClockOrRatio(site, numeral) ??
    readLabel(site, numeral) ??
    readMeasure(site, numeral)
  );
}

/** −3℃ and, for percentages and degrees, -5.2%. */
function readSigned(site: Site): Step {
  const { reader, at, code, before } = site;
  const next = reader.code(at + 1);
  const isBullet = site.lineStart && code === unit('-');
  if (isBullet || arabicDigit(next) < 0 || arabicDigit(before) >= 0 || isLatin(before)) return undefined;
  const numeral = readNumeral(reader, at + 1);
  const amount = numeral && readMeasure({ ...site, at: at + 1, code: next }, numeral);
  if (amount === undefined || typeof amount === 'number') return undefined;
  return code !== unit('-') || mayBeNegative(amount) ? negate(amount, at) : undefined;
}

function readAt(site: Site): Step {
  const readers = READERS.get(site.code);
  if (readers !== undefined) {
    for (const read of readers) {
      const step = read(site);
      if (step !== undefined) return step;
    }
    return undefined;
  }
  if (isNumeralStart(site.code)) return readAtNumeral(site);
  if (isLatin(site.code)) return readLatin(site);
  return isCircled(site.code) ? readCircled(site) : undefined;
}

/** 1 where something can begin at the character: the scan passes over all others after one look. */
const TRIGGERS = new Uint8Array(0x10000);
for (const code of [...READERS.keys(), ...HAN_STARTS]) TRIGGERS[code] = 1;
for (const from of [0, 0x2400, 0xff00])
  for (let code = from; code < from + 0x100; code++)
    if (arabicDigit(code) >= 0 || isLatin(code) || isCircled(code)) TRIGGERS[code] = 1;

/** Every quantity in the text behind a reader, in order. One pass; characters are looked at a bounded number of times. */
export function scanQuantities(reader: Reader): readonly Quantity[] {
  const found: Quantity[] = [];
  const prefixes = new Prefixes(reader);
  let before = -1;
  let lineStart = true;
  let at = 0;
  while (at < reader.length) {
    const code = reader.code(at);
    let next = at + 1;
    if (TRIGGERS[code] === 1) {
      const last = found.at(-1);
      const touching = prefixes.touching(at);
      const previous = last?.end === at ? last : undefined;
      const site: Site = {
        reader,
        at,
        code,
        lineStart,
        previous,
        before: touching.before ?? before,
        prefixes: touching.qualifiers,
      };
      const step = readAt(site);
      if (typeof step === 'object') found.push(step);
      const end = typeof step === 'object' ? step.end : step;
      if (end !== undefined) {
        next = end;
        if (typeof step === 'object' && step.kind === 'frequency') prefixes.bridge(step.start, end);
        else if (typeof step === 'object') prefixes.clear();
      }
    }
    if (next === at + 1) next = Math.max(next, prefixes.read(at, code, before));
    if (NEWLINES.has(code)) lineStart = true;
    else if (!isSpace(code) && !LIST_MARKS.has(code)) lineStart = false;
    before = next === at + 1 ? code : reader.code(next - 1);
    at = next;
  }
  return found;
}
