import type { OrdinalStyle } from '../../../parse/model.ts';
import { mayBeOrdinal, ordinalValue, readOrdinal } from '../../../parse/ordinal.ts';
import type { BlockUnit, DocumentItem } from '../../../rule/unit.ts';
import { charSet } from '../../../text/char-set.ts';
import type { Span } from '../../../text/span.ts';

/** A numbering mark as document rules see it. */
export interface Mark extends Span {
  readonly style: OrdinalStyle;
  readonly value: number;
  readonly text: string;
  /** `20.2026年` may be item 20 or a decimal: it continues a list but is never at fault. */
  readonly doubtful: boolean;
}

/** A defect of numbering among siblings. */
export interface Slip {
  readonly kind: 'gap' | 'repeat' | 'style';
  readonly block: number;
  readonly mark: Mark;
  readonly before: Mark;
  readonly beforeBlock: number;
}

/** Styles whose items follow each other in a text of ours; articles and chapters of laws have rules of their own. */
const STYLES: ReadonlySet<OrdinalStyle> = new Set([
  'han-comma',
  'han-paren',
  'digit-dot',
  'digit-paren',
  'circled',
  'shi',
]);

/** The numbering of a block. */
export interface Numbering {
  /** The mark the block starts with. */
  readonly mark: Mark | undefined;
  /** Marks within its text (：一是……；二是……): they carry a count on to the next block and are not judged here. */
  readonly inside: readonly Pick<Mark, 'style' | 'value'>[];
}

/** The numbering of a block where numbering counts, or undefined when it has none. */
export function numberingOf(block: BlockUnit): Numbering | undefined {
  const { blockKind } = block;
  if (blockKind === 'tableRow' || blockKind === 'quote' || blockKind === 'code') return undefined;
  const mark = blockKind === 'attachment' ? undefined : markOf(block);
  const inside = insideMarks(block.text);
  return mark === undefined && inside.length === 0 ? undefined : { mark, inside };
}

/** What stands before a mark within a text. */
const BEFORE_MARK = charSet('。；：，:;');

function insideMarks(text: string): Numbering['inside'] {
  const found: Pick<Mark, 'style' | 'value'>[] = [];
  for (let at = 1; at < text.length; at++) {
    if (!BEFORE_MARK.has(text.charCodeAt(at - 1)) || !mayBeOrdinal(text.charAt(at))) continue;
    const ordinal = readOrdinal(text.slice(at, at + 12));
    if (ordinal !== undefined && STYLES.has(ordinal.style)) found.push({ style: ordinal.style, value: ordinal.value });
  }
  return found;
}

function markOf({ ordinal, text }: BlockUnit): Mark | undefined {
  if (ordinal === undefined) return doubtfulMark(text) ?? brokenMark(text);
  if (!STYLES.has(ordinal.style)) return undefined;
  return {
    style: ordinal.style,
    value: ordinal.value,
    start: ordinal.start,
    end: ordinal.end,
    text: text.slice(ordinal.start, ordinal.end),
    doubtful: false,
  };
}

/** `三）` whose bracket was left at the end of the line before. */
function brokenMark(text: string): Mark | undefined {
  const match = /^([一二三四五六七八九十]{1,3})[）)]/u.exec(text);
  if (match === null) return undefined;
  const value = ordinalValue(match[1] ?? '');
  return { style: 'han-paren', value, start: 0, end: match[0].length, text: `（${match[0]}`, doubtful: true };
}

function doubtfulMark(text: string): Mark | undefined {
  const match = /^(\d{1,3})[.．](?=\d)/u.exec(text);
  if (match === null) return undefined;
  return {
    style: 'digit-dot',
    value: Number(match[1]),
    start: 0,
    end: match[0].length,
    text: match[0],
    doubtful: true,
  };
}

/**
 * Walks the marks of a document with a stack of open lists. A list that starts anew at 1 is another list; one that
 * does not start at 1 and has no open list of its style may be an excerpt and is left alone. Numbering may also run
 * through the sections: 一、（一）（二）二、（三）.
 */
export function slipsIn(items: readonly DocumentItem<Numbering>[]): readonly Slip[] {
  const slips: Slip[] = [];
  let open: { readonly mark: Mark; readonly block: number }[] = [];
  const last = new Map<OrdinalStyle, number>();
  /** Blocks that begin with a 1 right after another 1, and that other. */
  const twice = new Map<number, { readonly mark: Mark; readonly block: number }>();
  for (const { block, value } of items) {
    if (value.mark !== undefined) read(block, value.mark);
    for (const { style, value: count } of value.inside) last.set(style, count);
  }
  return slips;

  function read(block: number, mark: Mark): void {
    const level = open.findLastIndex((entry) => entry.mark.style === mark.style);
    const top = open.at(-1);
    const sibling = open[level];
    if (mark.doubtful && sibling?.mark.value !== mark.value - 1) return;
    if (sibling !== undefined) {
      const slip = mark.value === 1 ? undefined : compare(sibling.mark, mark);
      const first = level === open.length - 1 && mark.value === 3 ? twice.get(sibling.block) : undefined;
      // （一）（一）（三）: the second should have been （二）, and nothing is missing.
      if (slip === 'gap' && first !== undefined)
        slips.push({ kind: 'repeat', ...sibling, before: first.mark, beforeBlock: first.block });
      else if (slip !== undefined)
        slips.push({ kind: slip, block, mark, before: sibling.mark, beforeBlock: sibling.block });
      if (mark.value === 1 && sibling.mark.value === 1 && level === open.length - 1) twice.set(block, sibling);
      open = [...open.slice(0, level), { mark, block }];
    } else if (top !== undefined && last.get(mark.style) !== mark.value - 1 && continues(top.mark, mark)) {
      slips.push({ kind: 'style', block, mark, before: top.mark, beforeBlock: top.block });
      open = [...open.slice(0, -1), { mark, block }];
    } else {
      open = [...open, { mark, block }];
    }
    last.set(mark.style, mark.value);
  }
}

function compare(before: Mark, mark: Mark): 'gap' | 'repeat' | undefined {
  if (mark.value === before.value) return 'repeat';
  return mark.value > before.value + 1 && mark.value <= before.value + 3 ? 'gap' : undefined;
}

/** A mark of another style that takes up the count of the list before it: （二） and then 三是. */
function continues(before: Mark, mark: Mark): boolean {
  return mark.value > 1 && (mark.value === before.value + 1 || mark.value === before.value);
}

const HAN = '〇一二三四五六七八九';

/** A number up to 99 in Han numerals. */
export function hanNumber(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  const head = tens === 0 ? '' : `${tens === 1 ? '' : HAN.charAt(tens)}十`;
  return head + (ones === 0 && tens > 0 ? '' : HAN.charAt(ones));
}

/** The mark with this value in the style of another: 三、 and 4 give 四、. */
export function markLike(model: Mark, value: number): string {
  const number = /\d/u.test(model.text) ? String(value) : hanNumber(value);
  if (model.style === 'circled') return String.fromCharCode(0x245f + value);
  return model.text.replace(/[\d０-９]+|[一二三四五六七八九十百零〇]+/u, number);
}
