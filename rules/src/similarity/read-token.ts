import { isDigit, isHan } from '../text/chars.ts';
import { DATE, LEVEL, NAME, NUMBER, TITLE, UNIT } from './symbols.ts';
import { AFTER_NAME, BEFORE_NAME, DOUBLE_SURNAMES, LEVEL_WORDS, SURNAMES, UNIT_WORDS, YEAR_WORDS } from './words.ts';

/** A stretch of a block that is one symbol of a class. */
export interface Token {
  readonly symbol: number;
  /** Offset after it. */
  readonly end: number;
}

const HAN_NUMERALS = '〇零一二三四五六七八九十百千万亿两';
const NUMBER_MARKS = '.．,，%％‰';
const DATE_UNITS = '年月日';
const AFTER_TITLE = /[（(][^（）()]{1,30}号[）)]/uy;

/** The token that begins at `at`, or undefined where the character stands for itself. */
export function readToken(text: string, at: number): Token | undefined {
  const char = text.charAt(at);
  if (char === '《') return readTitle(text, at);
  if (isNumeral(text, at)) return readNumber(text, at);
  return (
    readName(text, at) ??
    readWord(text, at, YEARS.get(char), DATE) ??
    readWord(text, at, LEVELS.get(char), LEVEL) ??
    readWord(text, at, UNITS.get(char), UNIT)
  );
}

function isNumeral(text: string, at: number): boolean {
  return at < text.length && (isDigit(text.charCodeAt(at)) || HAN_NUMERALS.includes(text.charAt(at)));
}

function numberEnd(text: string, from: number): number {
  let at = from;
  while (isNumeral(text, at)) {
    at++;
    // A mark belongs to the number between digits, a percent sign also after it.
    if (at < text.length && NUMBER_MARKS.includes(text.charAt(at))) {
      if ('%％‰'.includes(text.charAt(at))) return at + 1;
      if (isDigit(text.charCodeAt(at - 1)) && at + 1 < text.length && isDigit(text.charCodeAt(at + 1))) at++;
    }
  }
  return at;
}

function readNumber(text: string, from: number): Token {
  let end = numberEnd(text, from);
  let symbol = NUMBER;
  while (end < text.length && DATE_UNITS.includes(text.charAt(end))) {
    symbol = DATE;
    end++;
    const next = numberEnd(text, end);
    if (next === end || next >= text.length || !DATE_UNITS.includes(text.charAt(next))) break;
    end = next;
  }
  return { symbol, end };
}

function readTitle(text: string, from: number): Token | undefined {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, from + 120); at++) {
    const char = text.charAt(at);
    if (char === '《') depth++;
    else if (char === '》' && --depth === 0) {
      AFTER_TITLE.lastIndex = at + 1;
      return { symbol: TITLE, end: at + 1 + (AFTER_TITLE.exec(text)?.[0].length ?? 0) };
    }
  }
  return undefined;
}

function readWord(text: string, at: number, words: readonly string[] | undefined, symbol: number): Token | undefined {
  const word = words?.find((candidate) => text.startsWith(candidate, at));
  return word === undefined ? undefined : { symbol, end: at + word.length };
}

/** A surname, one or two characters more, and a neighbour that only a person has. */
function readName(text: string, at: number): Token | undefined {
  const double = DOUBLE_SURNAMES.some((surname) => text.startsWith(surname, at));
  if (!double && !SURNAME_SET.has(text.charCodeAt(at))) return undefined;
  const given = at + (double ? 2 : 1);
  for (const end of [given + 2, given + 1]) {
    if (end > text.length || !allHan(text, given, end)) continue;
    if (startsWithAny(text, end, NAME_FOLLOWERS)) return { symbol: NAME, end };
    if ((end === text.length || !isHan(text.charCodeAt(end))) && followsCue(text, at)) return { symbol: NAME, end };
  }
  return undefined;
}

function followsCue(text: string, at: number): boolean {
  const before = '：: '.includes(text.charAt(at - 1)) ? at - 1 : at;
  return BEFORE_NAME.some((cue) => text.endsWith(cue, before));
}

function allHan(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isHan(text.charCodeAt(at))) return false;
  return true;
}

function startsWithAny(text: string, at: number, byFirst: ReadonlyMap<string, readonly string[]>): boolean {
  return byFirst.get(text.charAt(at))?.some((word) => text.startsWith(word, at)) === true;
}

function byFirstChar(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const word of words) {
    const list = map.get(word.charAt(0));
    if (list === undefined) map.set(word.charAt(0), [word]);
    else list.push(word);
  }
  return map;
}

const YEARS = byFirstChar(YEAR_WORDS);
const LEVELS = byFirstChar(LEVEL_WORDS);
const UNITS = byFirstChar(UNIT_WORDS);
const NAME_FOLLOWERS = byFirstChar(AFTER_NAME);

const SURNAME_SET: ReadonlySet<number> = new Set(Array.from(SURNAMES, (surname) => surname.charCodeAt(0)));

/** True for a character that is a common surname. */
export function isSurname(symbol: number): boolean {
  return SURNAME_SET.has(symbol);
}
