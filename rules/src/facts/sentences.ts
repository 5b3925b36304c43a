import { charSet } from '../text/char-set.ts';
import type { Span } from '../text/span.ts';

const ENDS = '。！？；!?;…';
const CLOSERS = '”’」』）)】》〉"';
const LOOKED_AT = charSet(`${ENDS}（(《）)》`);

/**
 * Sentences of a block: ended by 。！？；… and the closing marks that follow, or by the block's end.
 * A stop inside brackets or title marks does not end a sentence, nor does one inside quotation marks when the
 * quotation goes on. Surrounding white space is left out.
 */
export function readSentences(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if (!LOOKED_AT.has(text.charCodeAt(i))) continue;
    const char = text.charAt(i);
    if (char === '（' || char === '(' || char === '《') depth++;
    else if ((char === '）' || char === ')' || char === '》') && depth > 0) depth--;
    if (depth > 0 && closesLater(text, i)) continue;
    if (!ENDS.includes(char)) continue;
    let end = i + 1;
    while (end < text.length && (ENDS.includes(text.charAt(end)) || CLOSERS.includes(text.charAt(end)))) end++;
    push(spans, text, start, end);
    start = end;
    depth = 0;
    i = end - 1;
  }
  push(spans, text, start, text.length);
  return spans;
}

/** An open bracket counts only if it is closed within reach; an unpaired one must not swallow the block. */
function closesLater(text: string, from: number): boolean {
  for (let i = from; i < Math.min(text.length, from + 120); i++) {
    const code = text.charCodeAt(i);
    if (code === 0xff09 || code === 0x29 || code === 0x300b) return true;
  }
  return false;
}

function push(spans: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from++;
  while (to > from && isSpace(text, to - 1)) to--;
  if (from < to) spans.push({ start: from, end: to });
}

/** Han characters and the marks of Chinese text are no white space: only what is left is asked about. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if ((code > 0x20 && code < 0xa0) || (code > 0x3000 && code < 0xfeff)) return false;
  return /\s/u.test(text.charAt(at));
}
