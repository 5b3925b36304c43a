import type { Piece } from './pieces.ts';
import type { Span } from '../../../text/span.ts';

/** Parallel phrases that follow each other. */
export interface Run extends Span {
  readonly count: number;
}

/** The runs that `runAt` finds as one goes along; the next is looked for behind the last. */
export function runsAlong(
  pieces: readonly Piece[],
  runAt: (pieces: readonly Piece[], at: number) => Run | undefined,
): readonly Run[] {
  const found: Run[] = [];
  for (let i = 0; i + 2 < pieces.length; i++) {
    const run = runAt(pieces, i);
    if (run === undefined) continue;
    found.push(run);
    i += run.count - 1;
  }
  return found;
}

/** Figures, foreign words and titles: no stuff of set phrases. */
export const LATIN = /[\dA-Za-z《]/u;

/** 有品质的节目: the last phrase says of what kind a thing is; only what stands before 的 belongs to the row. */
export function cutOff(text: string): string {
  const at = text.indexOf('的');
  return at > 1 ? text.slice(0, at) : text;
}
