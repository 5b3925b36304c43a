import type { Block } from '../parse/model.ts';

/** What tells which of two documents was first. */
export interface Origin {
  readonly path: string;
  /** `YYYY-MM-DD` or `YYYY`, '' where the document tells none. */
  readonly date: string;
}

const HAN_DIGITS = '〇一二三四五六七八九';
const DATE = /^([\d〇零一二三四五六七八九]{4})年([\d一二三四五六七八九十]{1,3})月([\d一二三四五六七八九十]{1,3})日$/u;
const NUMBER_YEAR = /[〔[［【（(](\d{4})[〕\]］】）)]/u;

/** The date of issue at the foot of a document, else the year of its number, else ''. */
export function dateOf(blocks: readonly Block[]): string {
  for (const block of [...blocks].reverse()) {
    if (block.kind !== 'date') continue;
    const match = DATE.exec(block.text.replace(/\s/gu, ''));
    if (match !== null) return [numberOf(match[1]), twoDigits(match[2]), twoDigits(match[3])].join('-');
  }
  for (const block of blocks) {
    const year = block.kind === 'docNumber' ? NUMBER_YEAR.exec(block.text)?.[1] : undefined;
    if (year !== undefined) return year;
  }
  return '';
}

/** Orders documents as a reader would suppose they were written: by date where they tell one, then by path. */
export function byOrigin(a: Origin, b: Origin): number {
  // What tells no date comes last: it cannot be shown to be the source of anything.
  const [dateA, dateB] = [a.date === '' ? '9999' : a.date, b.date === '' ? '9999' : b.date];
  return compare(dateA, dateB) || compare(a.path, b.path);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function twoDigits(text: string | undefined): string {
  return numberOf(text).padStart(2, '0');
}

function numberOf(text: string | undefined): string {
  if (text === undefined || /^\d+$/u.test(text)) return text ?? '';
  const [tens, units] = text.includes('十') ? text.split('十') : [undefined, text];
  if (tens === undefined)
    return Array.from(text.replaceAll('零', '〇'), (char) => String(HAN_DIGITS.indexOf(char))).join('');
  const digit = (part: string | undefined): number =>
    Math.max(0, HAN_DIGITS.indexOf(part === '' ? '〇' : (part ?? '〇')));
  return String((tens === '' ? 1 : digit(tens)) * 10 + digit(units));
}
