import type { Span } from '../../../text/span.ts';

/** Parallel phrases that follow each other. */
export interface Run extends Span {
  readonly count: number;
}

/** Figures, foreign words and titles: no stuff of set phrases. */
export const LATIN = /[\dA-Za-z《]/u;
