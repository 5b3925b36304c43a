import { charSet } from '../text/char-set.ts';
import type { Span } from '../text/span.ts';

/** A stretch without a cut inside, and the separator that closes it ('' at a bracket or at the end of the text). */
export interface Piece extends Span {
  readonly closedBy: string;
  /** How deep the piece stands inside brackets that were cut open. */
  readonly depth: number;
  /** The piece stands inside quotation marks that were cut open: local offset of the opening mark, else -1. */
  readonly quoteAt: number;
}

const OPEN = '“‘「『（(《【〔[';
const CLOSE = '”’」』）)》】〕]';
const QUOTES = 4;
const STOPS = '。！？；';
const STOP_UNITS = charSet(STOPS);
const HARD = '，。！？；：\n';
const HALF = ',;:!?';
const LOOKED_AT = charSet(`${OPEN}${CLOSE}${HARD}${HALF}、`);

/** Where the mark that opens at `at` is closed, or -1: the search is short, so that a lone mark swallows nothing. */
function closing(text: string, at: number, kind: number): number {
  const open = OPEN.charCodeAt(kind);
  const close = CLOSE.charCodeAt(kind);
  const reach = Math.min(text.length, at + 400);
  let depth = 0;
  for (let i = at; i < reach; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) return -1;
    if (code === open) depth++;
    else if (code === close && --depth === 0) return i;
  }
  return -1;
}

/**
 * Cuts a text into clauses. Short quotations, titles and brackets stay whole; those with a stop inside are cut like
 * the rest, and brackets too when `cutsBracket` says that they hold something of their own. 、 cuts only where
 * `startsPart` says that a new clause begins after it.
 */
export function cutClauses(
  text: string,
  startsPart: (at: number) => boolean,
  cutsBracket: (start: number, end: number) => boolean,
): readonly Piece[] {
  const pieces: Piece[] = [];
  const brackets: number[] = [];
  let quoteAt = -1;
  let quoteEnd = -1;
  let start = 0;
  const close = (end: number, by: string, next: number): void => {
    let from = start;
    let to = end;
    while (from < to && text.charCodeAt(from) <= 0x20) from++;
    while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
    if (from < to) pieces.push({ start: from, end: to, closedBy: by, depth: brackets.length, quoteAt });
    start = next;
  };
  for (let i = 0; i < text.length; i++) {
    if (!LOOKED_AT.has(text.charCodeAt(i))) continue;
    const char = text.charAt(i);
    if (i === brackets.at(-1)) {
      close(i, '', i + 1);
      brackets.pop();
      continue;
    }
    if (i === quoteEnd) {
      const before = text.charAt(i - 1);
      close(i, STOPS.includes(before) ? before : '，', i + 1);
      quoteAt = quoteEnd = -1;
      continue;
    }
    const kind = OPEN.indexOf(char);
    if (kind >= 0) {
      const end = closing(text, i, kind);
      if (end < 0) continue;
      if (
        kind < QUOTES
          ? quoteAt < 0 && hasStop(text, i, end)
          : kind < 6 && (hasStop(text, i, end) || cutsBracket(i, end))
      ) {
        close(i, '', i + 1);
        if (kind < QUOTES) {
          quoteAt = i;
          quoteEnd = end;
        } else brackets.push(end);
      } else i = end;
      continue;
    }
    if (HARD.includes(char) || (HALF.includes(char) && cutsHalf(text, i)) || (char === '、' && startsPart(i + 1))) {
      close(i, fullWidth(char), i + 1);
    }
  }
  close(text.length, '', text.length);
  return pieces;
}

function hasStop(text: string, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (STOP_UNITS.has(text.charCodeAt(i))) return true;
  return false;
}

/** Half-width marks cut Chinese text, not 10:30 or 1,000 or Latin text. */
function cutsHalf(text: string, at: number): boolean {
  return text.charCodeAt(at - 1) > 0x2e80 || text.charCodeAt(at + 1) > 0x2e80;
}

function fullWidth(char: string): string {
  const at = HALF.indexOf(char);
  return at < 0 ? char : '，；：！？'.charAt(at);
}
