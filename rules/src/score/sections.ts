import type { Parsed } from '../parse/model.ts';
import { countChars } from '../text/chars.ts';
import type { Span } from '../text/span.ts';

/** A section in source offsets with its 字数. */
export interface Section extends Span {
  readonly chars: number;
}

/** A text without headings is cut after the paragraph with which a piece reaches this many 字. */
const PIECE = 300;

/** The sections of at least `least` 字: by headings of the first order, or by length; none where there is but one. */
export function sectionsOf({ blocks }: Pick<Parsed, 'blocks'>, least: number): readonly Section[] {
  const headed = blocks.some((block) => block.level === 1);
  const sections: { start: number; end: number; chars: number }[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    const chars = countChars(block.text);
    if (last === undefined || (headed ? block.level === 1 : last.chars >= PIECE)) {
      sections.push({ ...block.source, chars });
    } else {
      last.end = block.source.end;
      last.chars += chars;
    }
  }
  const long = sections.filter((section) => section.chars >= least);
  return long.length >= 2 ? long : [];
}
