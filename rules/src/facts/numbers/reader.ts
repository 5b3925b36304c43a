export { charSet, type CharSet } from '../../text/char-set.ts';

/**
 * The only way the number parser sees characters. Going through one function lets a test count every visit
 * and so prove that the scan is linear, which a clock on a shared machine cannot.
 */
export interface Reader {
  /** Length in UTF-16 units. */
  readonly length: number;
  /** The UTF-16 unit at an offset, or -1 outside the text. */
  code(offset: number): number;
}

/** A reader over a string. */
export function readerOf(text: string): Reader {
  return {
    length: text.length,
    code: (offset) => (offset >= 0 && offset < text.length ? text.charCodeAt(offset) : -1),
  };
}

/** The UTF-16 unit of a one-character string; for naming characters in code. */
export function unit(char: string): number {
  return char.charCodeAt(0);
}

const FULL_WIDTH_OFFSET = 0xfee0;

/** Value 0–9 of a half-width or full-width Arabic digit, or -1. */
export function arabicDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** Whether the unit is a Latin letter, half or full width. */
export function isLatin(code: number): boolean {
  const lower = (code > 0xff00 ? code - FULL_WIDTH_OFFSET : code) | 0x20;
  return lower >= 0x61 && lower <= 0x7a && (code < 0x80 || code > 0xff00);
}

/** Space, tab, no-break space, thin space or ideographic space: never a line end. */
export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0x2009 || code === 0x3000;
}

/** Decimal points that may stand inside a number: `.` and its full-width form. */
export function isPoint(code: number): boolean {
  return code === 0x2e || code === 0xff0e;
}

/** The offset after at most one space at `offset`: typographic spacing between a number and its unit. */
export function skipSpace(reader: Reader, offset: number): number {
  return isSpace(reader.code(offset)) ? offset + 1 : offset;
}

/** Whether the word stands at the offset. */
export function hasWord(reader: Reader, offset: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    if (reader.code(offset + i) !== word.charCodeAt(i)) return false;
  }
  return true;
}
