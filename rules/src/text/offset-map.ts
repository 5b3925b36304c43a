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
  let total = 0;
  for (let i = 0; i < map.at.length; i++) {
    const at = map.at[i] ?? 0;
    if (inclusive ? at > offset : at >= offset) break;
    total = map.skipped[i] ?? total;
  }
  return total;
}

/** The source span of a visible span: as tight as possible, masked stretches at its two edges left outside. */
export function toSource(map: OffsetMap, span: Span): Span {
  const start = map.base + span.start + skippedBefore(map, span.start, true);
  if (span.start === span.end) return { start, end: start };
  return { start, end: map.base + span.end + skippedBefore(map, span.end, false) };
}
