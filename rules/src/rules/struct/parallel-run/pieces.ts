import type { Span } from '../../../text/span.ts';

/** A stretch between commas, quotation marks left out of its text. */
export interface Piece extends Span {
  readonly text: string;
}

const GROUP_END: ReadonlySet<string> = new Set('。；！？：;:');
const MARK: ReadonlySet<string> = new Set(['，', '、', ',', ...GROUP_END]);

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
    const char = text.charAt(i);
    if (!MARK.has(char)) continue;
    push(i);
    if (GROUP_END.has(char)) groups.push([]);
  }
  push(text.length);
  return groups;
}
