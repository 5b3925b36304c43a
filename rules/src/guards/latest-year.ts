import type { Block } from '../parse/model.ts';

const FIRST = 1949;
const LAST = 2100;
const HAN_DIGITS = '〇一二三四五六七八九';
const OPEN = '《〈“‘「『〔[［【';
const CLOSE = '》〉”’」』〕]］】';
/** 到2035年, 2026—2030年: a goal in the future says nothing about when the text was written. */
const GOAL = /(?:^|[^截])[到至](?:|公元)$|[—–\-－~～]$/u;

/**
 * The latest year the text speaks of, 0 when it names none. A dated document is as late as its date. Years inside
 * titles, quotations and document numbers, and those that only set a goal, do not count.
 */
export function latestYear(blocks: readonly Block[]): number {
  let latest = 0;
  let dated = 0;
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'quote' || block.kind === 'docNumber') continue;
    const year = yearOf(block.text);
    if (block.kind === 'date') dated = Math.max(dated, year);
    latest = Math.max(latest, year);
  }
  return dated > 0 ? dated : latest;
}

function yearOf(text: string): number {
  let latest = 0;
  for (let at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
    const year = readYear(text, at);
    if (year > latest && !enclosed(text, at) && !GOAL.test(text.slice(Math.max(0, at - 8), at - 4))) latest = year;
  }
  return latest;
}

/** The four-digit year that ends at `end`, or 0. */
function readYear(text: string, end: number): number {
  if (end < 4 || digit(text, end - 5) >= 0) return 0;
  let year = 0;
  for (let i = end - 4; i < end; i++) {
    const value = digit(text, i);
    if (value < 0) return 0;
    year = year * 10 + value;
  }
  return year >= FIRST && year <= LAST ? year : 0;
}

function digit(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  if (code === 0x25cb || code === 0x96f6) return 0;
  const char = text.charAt(at);
  return char === '' ? -1 : HAN_DIGITS.indexOf(char);
}

/** True inside 《》, quotation marks or 〔〕: looks back a short way for the nearest mark. */
function enclosed(text: string, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 60); i--) {
    const char = text.charAt(i);
    if (CLOSE.includes(char)) return false;
    if (OPEN.includes(char)) return true;
  }
  return false;
}
