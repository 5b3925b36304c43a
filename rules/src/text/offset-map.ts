import { bisect } from './bisect.ts';
import type { Span } from './span.ts';

/**
 * Maps offsets of a block's visible text to offsets of the source. Masked stretches (tags, emphasis marks, code)
 * are not in the visible text; each leaves a gap here. A plain block has no gaps and costs one addition.
 */
export interface OffsetMap {
  /** Source offset of visible offset 0. */
  readonly base: number;
  /** Visible offsets before which a masked stretch sits, ascending. */
  readonly at: readonly number[];
  /** Total source units skipped up to and including the gap of the same index. */
  readonly skipped: readonly number[];
}

/** The map of a block with nothing masked. */
export function plainMap(base: number): OffsetMap {
  return { base, at: [], skipped: [] };
}

function skippedBefore(map: OffsetMap, offset: number, inclusive: boolean): number {
  const gaps = bisect(map.at.length, (index) => {
    const at = map.at[index] ?? 0;
    return inclusive ? at > offset : at >= offset;
  });
  return map.skipped[gaps - 1] ?? 0;
}

/** The source span of a visible span: as tight as possible, masked stretches at its two edges left outside. */
export function toSource(map: OffsetMap, span: Span): Span {
  const start = map.base + span.start + skippedBefore(map, span.start, true);
  if (span.start === span.end) return { start, end: start };
  return { start, end: map.base + span.end + skippedBefore(map, span.end, false) };
}
