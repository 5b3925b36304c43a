import type { Span } from '../text/span.ts';

/** A pair of quotation marks, brackets or title marks. */
export interface MarkPair extends Span {
  /** The opening mark as written: “ ‘ 「 『 《 〈 （ ( 【 [ 〔 ｛ {. */
  readonly open: string;
  /** What stands between the marks, local span. */
  readonly inner: Span;
  /** Nesting depth, 0 outside. */
  readonly depth: number;
}

/** A mark without its partner. */
export interface LoneMark extends Span {
  readonly mark: string;
}

/** All paired marks of a unit, ascending by start, and what is left over. */
export interface Marks {
  readonly pairs: readonly MarkPair[];
  readonly lone: readonly LoneMark[];
}
