import type { ListPlace, OrdinalStyle } from '../../../parse/model.ts';
import type { DocumentItem } from '../../../rule/unit.ts';

/** How a block is numbered or listed, and what it does to the list before it. */
export interface Numbered {
  readonly ordinal: { readonly style: OrdinalStyle; readonly value: number } | undefined;
  /** The body of the document ends here: 落款, 日期, 附件. */
  readonly ends: boolean;
  readonly list: ListPlace | undefined;
  /** It closes with a colon: a list of its own may follow. */
  readonly leads: boolean;
  /** The units of what an item of a Markdown list counts itself. */
  readonly counted: readonly string[];
}

const RANK: Readonly<Record<OrdinalStyle, number>> = {
  chapter: 0,
  article: 0,
  'han-comma': 1,
  'han-paren': 2,
  'digit-dot': 3,
  'digit-paren': 4,
  circled: 5,
  di: 6,
  shi: 6,
  first: 6,
};
/** 一是 and 第一 have no rank of their own: 1. may stand inside them, （一） may not. */
const UNRANKED = 6;
const STOPS_UNRANKED = 2;

/** A list that was counted. */
export interface Followed {
  readonly count: number;
  /** Something follows the list; a list that runs to the end may be cut off. */
  readonly closed: boolean;
}

/**
 * The blocks of one style that follow, from one on and without a gap. Numbers of lower rank inside an item are passed
 * over. Undefined when the next block opens no list, or the numbering breaks off so that nobody can tell.
 */
export function followingItems(items: readonly DocumentItem<Numbered>[], from: number): Followed | undefined {
  const [next] = items;
  const first = next?.value.ordinal;
  if (next === undefined || first?.value !== 1 || next.block > from + 1) return undefined;
  const rank = RANK[first.style] === UNRANKED ? STOPS_UNRANKED : RANK[first.style];
  let count = 0;
  for (const { value } of items) {
    const { ordinal, ends } = value;
    if (ends && count > 0) return { count, closed: true };
    if (ordinal === undefined) continue;
    if (ordinal.style !== first.style) {
      if (RANK[ordinal.style] <= rank) return { count, closed: true };
      continue;
    }
    if (ordinal.value === 1 && count > 0) return { count, closed: true };
    if (ordinal.value !== count + 1) return undefined;
    count++;
  }
  return { count, closed: false };
}
