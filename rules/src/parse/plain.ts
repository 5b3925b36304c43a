import { isBlank } from '../text/chars.ts';
import type { Mask } from './model.ts';
import type { Cut, Stretch } from './stretch.ts';
import { wrapWidth } from './wrap.ts';

/** Cuts plain text into lines; hard-wrapped text (a constant line width) into paragraphs. */
export function cutPlain(source: string): Cut {
  const lines = linesOf(source, 0, source.length);
  const width = wrapWidth(source, lines);
  return width === undefined ? { stretches: lines, masks: [] } : joinWrapped(source, lines, width);
}

/** The non-blank lines of `source.slice(from, to)`, line ends left out. */
export function linesOf(source: string, from: number, to: number): Stretch[] {
  const lines: Stretch[] = [];
  let start = from;
  let inked = false;
  for (let i = from; i <= to; i++) {
    const code = i < to ? source.charCodeAt(i) : 10;
    if (code === 10 || code === 13) {
      if (inked) lines.push({ start, end: i });
      start = i + 1;
      inked = false;
    } else if (!inked && !isBlank(code)) {
      inked = true;
    }
  }
  return lines;
}

const PARAGRAPH_START =
  /^(?:[ \t]{2,}|　|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、]|第[一二三四五六七八九十百零\d]+[条章节])/u;

function joinWrapped(source: string, lines: readonly Stretch[], width: number): Cut {
  const stretches: Stretch[] = [];
  const masks: Mask[] = [];
  let open: { start: number; end: number } | undefined;
  for (const line of lines) {
    const text = source.slice(line.start, line.end);
    const gap = open === undefined ? '' : source.slice(open.end, line.start);
    const blankLine = gap.split('\n').length > 2;
    if (open !== undefined && !blankLine && !PARAGRAPH_START.test(text)) {
      masks.push({ kind: 'break', start: open.end, end: line.start + leadingBlanks(text) });
      open.end = line.end;
    } else {
      if (open !== undefined) stretches.push(open);
      open = { start: line.start, end: line.end };
    }
    if (text.trimEnd().length < width - 3) {
      stretches.push(open);
      open = undefined;
    }
  }
  if (open !== undefined) stretches.push(open);
  return { stretches, masks };
}

function leadingBlanks(text: string): number {
  let count = 0;
  while (count < text.length && isBlank(text.charCodeAt(count))) count++;
  return count;
}
