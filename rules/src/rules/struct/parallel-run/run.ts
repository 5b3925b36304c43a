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
