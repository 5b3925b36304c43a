import type { Span } from '../text/span.ts';
import type { BlockKind, ListPlace, Mask } from './model.ts';

/** A stretch of the source that becomes one block, with what the source's own markup says of it. */
export interface Stretch extends Span {
  /** Given by markup (`#` heading, list item, table row, quotation); undefined where only the text can tell. */
  readonly kind?: BlockKind;
  /** Heading level given by markup. */
  readonly level?: number;
  /** Place in a list given by markup. */
  readonly list?: ListPlace;
}

/** What the reader of one language yields. */
export interface Cut {
  readonly stretches: readonly Stretch[];
  /** Ascending by start; may touch but not overlap. */
  readonly masks: readonly Mask[];
}

/** Sorts masks and drops those that lie inside an earlier one. */
export function tidyMasks(masks: readonly Mask[]): readonly Mask[] {
  const sorted = [...masks].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mask[] = [];
  let end = -1;
  for (const mask of sorted) {
    if (mask.start < end || mask.end <= mask.start) continue;
    kept.push(mask);
    end = mask.end;
  }
  return kept;
}
