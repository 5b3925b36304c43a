import { charSet } from '../../../text/char-set.ts';
import type { Span } from '../../../text/span.ts';

/** A stretch between commas, quotation marks left out of its text. */
export interface Piece extends Span {
  readonly text: string;
}

const GROUP_ENDS = '。；！？：;:';
const GROUP_END = charSet(GROUP_ENDS);
const MARK = charSet(`，、,${GROUP_ENDS}`);

/** Pieces of a sentence, parted into groups at colons and stops. */
export function piecesOf(text: string): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [[]];
  const marked = /[“”‘’\s]/u.test(text);
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const words = marked ? raw.replace(/[“”‘’\s]/gu, '') : raw;
    if (words !== '') groups.at(-1)?.push({ start: from, end: to, text: words });
    from = to + 1;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!MARK.has(code)) continue;
    push(i);
    if (GROUP_END.has(code)) groups.push([]);
  }
  push(text.length);
  return groups;
}
