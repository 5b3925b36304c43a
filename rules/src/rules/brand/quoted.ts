import type { BlockUnit } from '../../rule/unit.ts';
import type { Span } from '../../text/span.ts';

/** What stands between quotation marks in a block, and its neighbourhood. */
export interface Quoted extends Span {
  /** The words between the marks. */
  readonly text: string;
  /** The stretch with its marks. */
  readonly whole: Span;
  /** Up to 60 characters after the closing mark. */
  readonly after: string;
  /** Up to 60 characters before the opening mark. */
  readonly before: string;
}

const REACH = 60;

/** The quotations of a block that are no longer than `max` characters, in order; those inside 《》 are titles and left out. */
export function quotedIn(block: Pick<BlockUnit, 'text' | 'marks'>, max: number): readonly Quoted[] {
  const titles = block.marks.pairs.filter((pair) => pair.open === '《');
  return block.marks.pairs
    .filter((pair) => '“‘「'.includes(pair.open) && pair.inner.end - pair.inner.start <= max)
    .filter((pair) => !titles.some((title) => title.start < pair.start && pair.end < title.end))
    .map((pair) => ({
      start: pair.inner.start,
      end: pair.inner.end,
      text: block.text.slice(pair.inner.start, pair.inner.end),
      whole: { start: pair.start, end: pair.end },
      after: block.text.slice(pair.end, pair.end + REACH),
      before: block.text.slice(Math.max(0, pair.start - REACH), pair.start),
    }));
}
