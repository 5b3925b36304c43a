/**
 * A text written as places of a document, so that keeping it keeps no word of the document: a span `[start, length]`,
 * a string of characters the document does not have, or a list of such pieces.
 */
export type Words = string | Span | readonly (string | Span)[];

type Span = readonly [start: number, length: number];

/** Writes `text` as places of `document`. */
export function encodeWords(text: string, document: string): Words {
  const at = document.indexOf(text);
  if (at >= 0) return [at, text.length];
  const pieces: (string | Span)[] = [];
  let foreign = '';
  for (let from = 0; from < text.length;) {
    const span = longestAt(text, from, document);
    if (span === undefined) foreign += text.charAt(from++);
    else {
      if (foreign !== '') pieces.push(foreign);
      foreign = '';
      pieces.push(span);
      from += span[1];
    }
  }
  if (foreign !== '') pieces.push(foreign);
  const [only] = pieces;
  return pieces.length === 1 && only !== undefined ? only : pieces;
}

/** Reads what {@link encodeWords} wrote; `document` must be the same. */
export function decodeWords(words: Words, document: string): string {
  if (typeof words === 'string') return words;
  if (isSpan(words)) return document.slice(words[0], words[0] + words[1]);
  return words.map((piece) => decodeWords(piece, document)).join('');
}

function isSpan(words: Exclude<Words, string>): words is Span {
  return words.length === 2 && typeof words[0] === 'number';
}

function longestAt(text: string, from: number, document: string): Span | undefined {
  let found: Span | undefined;
  for (let length = 1; from + length <= text.length; length++) {
    const at = document.indexOf(text.slice(from, from + length), found?.[0] ?? 0);
    if (at < 0) break;
    found = [at, length];
  }
  return found;
}
