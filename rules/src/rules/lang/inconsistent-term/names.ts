import type { Span } from '../../../text/span.ts';
import { matchesOf } from '../../../match/matches.ts';

/** A name in quotation marks. */
export interface QuotedName extends Span {
  readonly name: string;
}

const MIN_LENGTH = 5;
/** Characters whose exchange makes another name of the same series (第一批, 上半年, 十四五). */
const SERIES =
  /[\d零〇一二两三四五六七八九十百千万甲乙丙丁上中下前后左右内外东南西北大小新旧老长短高低早晚春夏秋冬日月年省市县区乡镇村A-Za-z]/u;
/** 我、本 and signs for a name are left to residue/inconsistent-anonymity. */
const MASK = /[我本某*×]/u;

/** A quoted name. */
export const NAME = /“([\p{Script=Han}]{5,16})”/gu;

/** A short quoted name, or one like that of an account, before what it is the name of. */
export const HEADED = /“(?:[\p{Script=Han}]{2,8}|[a-z]{4,}\d{1,4})”[\p{Script=Han}]{4}/gu;

/** A quoted name and the words after it: “河灯”环保志愿服务队. */
export interface HeadedName extends QuotedName {
  readonly head: string;
  /** A name like that of an account (xiaohua7), which a blind replacement has put there. */
  readonly account: boolean;
}

/** The quoted names of a text with what they are the names of. */
export function headedIn(text: string): readonly HeadedName[] {
  return matchesOf(text, HEADED).map((match) => {
    const start = match.index + 1;
    const name = match[0].slice(1, match[0].indexOf('”'));
    const head = /^[\p{Script=Han}]{4,10}/u.exec(text.slice(start + name.length + 1))?.[0] ?? '';
    return { name, start, end: start + name.length, head, account: /\d$/u.test(name) };
  });
}

/** Both are names of one kind of thing: they share four characters in a row. */
export function sameHead(a: string, b: string): boolean {
  for (let i = 0; i + 4 <= a.length; i++) if (b.includes(a.slice(i, i + 4))) return true;
  return false;
}

/** The quoted names of a text that are long enough to be compared. */
export function namesIn(text: string): readonly QuotedName[] {
  return matchesOf(text, NAME).map((match) => ({
    name: match[1] ?? '',
    start: match.index + 1,
    end: match.index + 1 + (match[1] ?? '').length,
  }));
}

/** True when two names are the same but for one character that does not make a series of them. */
export function isVariant(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < MIN_LENGTH) return false;
  let at = -1;
  for (let i = 0; i < a.length; i++) {
    if (a.charAt(i) === b.charAt(i)) continue;
    if (at >= 0) return false;
    at = i;
  }
  if (at < 0) return false;
  const pair = a.charAt(at) + b.charAt(at);
  return !SERIES.test(pair) && !MASK.test(pair);
}
