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
