import type { OrdinalStyle } from '../../../parse/model.ts';
import type { BlockUnit, DocumentItem } from '../../../rule/unit.ts';
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

/** The numbering mark a block starts with, where numbering counts. */
export function markOf(block: BlockUnit): Mark | undefined {
  const { ordinal, blockKind } = block;
  if (ordinal === undefined) return doubtfulMark(block.text);
  if (!STYLES.has(ordinal.style)) return undefined;
  if (blockKind === 'tableRow' || blockKind === 'quote' || blockKind === 'attachment' || block.digest.mention)
    return undefined;
  return {
    style: ordinal.style,
    value: ordinal.value,
    start: ordinal.start,
    end: ordinal.end,
    text: block.text.slice(ordinal.start, ordinal.end),
    doubtful: false,
  };
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
export function slipsIn(items: readonly DocumentItem<Mark>[]): readonly Slip[] {
  const slips: Slip[] = [];
  let open: { readonly mark: Mark; readonly block: number }[] = [];
  const last = new Map<OrdinalStyle, number>();
  for (const { block, value: mark } of items) {
    const level = open.findLastIndex((entry) => entry.mark.style === mark.style);
    const top = open.at(-1);
    const sibling = open[level];
    if (mark.doubtful && sibling?.mark.value !== mark.value - 1) continue;
    if (sibling !== undefined) {
      const slip = mark.value === 1 ? undefined : compare(sibling.mark, mark);
      if (slip !== undefined) slips.push({ kind: slip, block, mark, before: sibling.mark, beforeBlock: sibling.block });
      open = [...open.slice(0, level), { mark, block }];
    } else if (top !== undefined && last.get(mark.style) !== mark.value - 1 && continues(top.mark, mark)) {
      slips.push({ kind: 'style', block, mark, before: top.mark, beforeBlock: top.block });
      open = [...open.slice(0, -1), { mark, block }];
    } else {
      open = [...open, { mark, block }];
    }
    last.set(mark.style, mark.value);
  }
  return slips;
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
