import type { Level } from '@shihua/rules';
import type { Io } from './io.ts';

/** Ranges of code points that take two columns of a terminal. */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
];

/** Signs that a Chinese terminal shows two columns wide though Unicode calls them ambiguous. */
const WIDE_SIGNS = '“”‘’…—·①②③④⑤⑥⑦⑧⑨⑩';

/** Marks that must not begin a line. */
const CLOSING = '，。、；：？！”’）》】〕…%％';

const MIN_WIDTH = 40;
const DEFAULT_WIDTH = 80;
const MAX_WIDTH = 100;

function columnsOf(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (/\p{M}|\p{Cf}/u.test(char)) return 0;
  return WIDE_SIGNS.includes(char) || WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
}

/** Columns that a text takes on a terminal. */
export function width(text: string): number {
  let columns = 0;
  for (const char of text) columns += columnsOf(char);
  return columns;
}

/** The text with blanks after it, up to `columns`. */
export function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** The text cut to `columns`, an ellipsis in place of the rest. */
export function fit(text: string, columns: number): string {
  if (width(text) <= columns) return text;
  let kept = '';
  let used = 2;
  for (const char of text) {
    used += columnsOf(char);
    if (used > columns) break;
    kept += char;
  }
  return `${kept}…`;
}

/** The text in lines of at most `columns`; words of Latin letters stay whole where they can. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of text.match(/[\w./-]+|./gsu) ?? []) {
    const needs = width(piece);
    if (used + needs > columns && line !== '' && !CLOSING.includes(piece)) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (line === '' && piece === ' ') continue;
    line += piece;
    used += needs;
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines;
}

/** A document's text or name without what would steer the terminal. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ' ');
}

/** Columns to print in: the terminal's, within reason. */
export function columns(io: Io): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, io.stdout.columns ?? DEFAULT_WIDTH));
}

/** Colours, or none where the output is no terminal or the user wants none. */
export interface Palette {
  level(level: Level, text: string): string;
  strong(text: string): string;
  quiet(text: string): string;
}

const CODES: Readonly<Record<Level | 'strong' | 'quiet', number>> = {
  error: 31,
  warning: 33,
  info: 34,
  hint: 36,
  strong: 1,
  quiet: 2,
};

/** The colours for an output. */
export function palette(io: Io): Palette {
  const plain = io.stdout.isTTY !== true || (io.env.NO_COLOR ?? '') !== '' || io.env.TERM === 'dumb';
  const paint = (code: number, text: string): string => (plain ? text : `\u001b[${code}m${text}\u001b[0m`);
  return {
    level: (level, text) => paint(CODES[level], text),
    strong: (text) => paint(CODES.strong, text),
    quiet: (text) => paint(CODES.quiet, text),
  };
}
