import type { OrdinalStyle } from '../../parse/model.ts';
import type { BlockUnit, DocumentItem } from '../../rule/unit.ts';
import type { Span } from '../../text/span.ts';

/** A heading without its numbering, where it stands in its block. */
export interface Heading extends Span {
  readonly text: string;
  /** Numbering style, or `plain` for an opening sentence that serves as a heading. */
  readonly style: OrdinalStyle | 'plain';
  /** Rank of the numbering; 0 for `plain`. */
  readonly level: number;
  /** The number it bears, 0 for none. */
  readonly number: number;
}

/** A heading and the block it stands in. */
export type Placed<H extends Heading> = H & { readonly block: number };
export type PlacedHeading = Placed<Heading>;

const SPOKEN = 'shi';
const LONGEST = 36;
const PLAIN_LONGEST = 28;
/** So short an opening sentence of a numbered paragraph is its heading, however little follows. */
const LINE_LONGEST = 14;
/** Characters of text that must follow an opening sentence before it counts as a heading. */
const BODY = 40;

/** The heading of a block: a line of its own, the run-in part of a paragraph, or a short opening sentence. */
export function headingOf(block: BlockUnit): Heading | undefined {
  const { ordinal, runIn, text } = block;
  if (block.blockKind === 'heading') {
    const start = ordinal?.end ?? 0;
    return make(text, { start, end: text.length }, block, block.level);
  }
  if (runIn !== undefined && ordinal !== undefined) return make(text, runIn, block, block.level);
  if (block.blockKind !== 'paragraph') return undefined;
  const from = ordinal?.end ?? 0;
  const stop = text.indexOf('。', from);
  if (stop < 0 || stop - from < 4 || stop - from > PLAIN_LONGEST || text.length - stop < BODY) return undefined;
  return make(text, { start: from, end: stop }, block, 0);
}

/** The heading of a block, or what a numbered line opens with: one short sentence, as a list of slogans has them. */
export function headingOrLine(block: BlockUnit): Heading | undefined {
  const heading = headingOf(block);
  if (heading !== undefined || block.ordinal === undefined || block.blockKind !== 'paragraph') return heading;
  const { text, ordinal } = block;
  const end = text.indexOf('。', ordinal.end);
  const opens = end === text.length - 1 || (end >= 0 && end - ordinal.end <= LINE_LONGEST);
  return opens ? make(text, { start: ordinal.end, end }, block, block.level) : undefined;
}

function make(text: string, span: Span, { ordinal }: BlockUnit, level: number): Heading | undefined {
  let { start } = span;
  while (start < span.end && /\s/u.test(text.charAt(start))) start++;
  const words = text.slice(start, span.end);
  return words.length < 4 || words.length > LONGEST
    ? undefined
    : { start, end: span.end, text: words, style: ordinal?.style ?? 'plain', level, number: ordinal?.value ?? 0 };
}

/** Groups of headings that follow each other on one rank, without a heading of a higher rank between. */
export function siblingGroups<H extends Heading>(items: readonly DocumentItem<H>[]): readonly (readonly Placed<H>[])[] {
  const open = new Map<string, Placed<H>[]>();
  const groups: Placed<H>[][] = [];
  for (const { block, value } of items) {
    // A list that goes on in another style (（一）…, 二是…) is one list: the writer changed the marks, not the rank.
    const own = `${value.style}/${String(value.level)}`;
    const counted = open.get(own)?.at(-1)?.number === value.number - 1;
    const carried = counted ? undefined : [...open].findLast(([, group]) => goesOn(group, value))?.[0];
    const key = carried ?? own;
    if (carried === undefined)
      for (const [other, group] of [...open]) {
        const level = group[0]?.level ?? 0;
        if (other !== key && value.level > 0 && (level === 0 || level > value.level)) open.delete(other);
      }
    let group = open.get(key);
    if (group === undefined) {
      group = [];
      open.set(key, group);
      groups.push(group);
    }
    group.push({ ...value, block });
  }
  return groups;
}

/** 二是 after （一）: the next number of a list, in the spoken form that takes over. */
function goesOn(group: readonly PlacedHeading[], next: Heading): boolean {
  return next.style === SPOKEN && group[0]?.style !== SPOKEN && group.at(-1)?.number === next.number - 1;
}
