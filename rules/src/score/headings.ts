import type { Analysis } from '../engine/types.ts';
import type { Block } from '../parse/model.ts';
import { countChars } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { loadsOf, MIN_CHARS, totalOf, weighables } from './score.ts';
import { weigh } from './weigh.ts';

/** What stands under a heading, with its subordinate headings; source offsets, the heading included. */
export interface HeadedSection extends Span {
  /** The index of the section alone; `null` under 100 字 and where a rule crashed. */
  readonly total: number | null;
}

/** What ends the last section: these stand under no heading. */
const AFTER_TEXT: ReadonlySet<Block['kind']> = new Set(['attachment', 'signature', 'date']);

/** The sections of an analysed text by its headings, in the order of the text; the title is none. */
export function headedSections(analysis: Analysis): readonly HeadedSection[] {
  const { blocks } = analysis.parsed;
  const weighed = weigh(weighables(analysis));
  return blocks.flatMap((heading, index): readonly HeadedSection[] => {
    if (heading.level === 0 || heading.kind === 'title') return [];
    const next = blocks.findIndex((block, at) => at > index && endsSection(block, heading));
    const own = blocks.slice(index, next < 0 ? blocks.length : next);
    const { start } = heading.source;
    const end = own.at(-1)?.source.end ?? heading.source.end;
    const chars = own.reduce((sum, { text }) => sum + countChars(text), 0);
    if (analysis.crashed.length > 0 || chars < MIN_CHARS) return [{ start, end, total: null }];
    const inside = weighed.filter(({ finding }) => start <= finding.start && finding.end <= end);
    return [{ start, end, total: totalOf(loadsOf(inside, chars)) }];
  });
}

/** A paragraph with the same kind of number ends a section too, though no heading stands in it. */
function endsSection({ level, kind, ordinal }: Block, heading: Block): boolean {
  const isNext = ordinal !== undefined && ordinal.style === heading.ordinal?.style;
  return (level > 0 && level <= heading.level) || isNext || AFTER_TEXT.has(kind);
}
