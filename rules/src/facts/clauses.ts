import type { Span } from '../text/span.ts';

/** How a clause stands to what it names. */
export type Polarity =
  | 'asserted'
  | 'prohibited' // 不得、严禁、取消、不再要求 … govern the clause
  | 'negated'; // 没有、未、并非

/** A stretch between commas, semicolons and stops, local to its unit. */
export interface Clause extends Span {
  readonly polarity: Polarity;
  /** The clause reports or criticises what others do, or stands inside quotation marks. */
  readonly mention: boolean;
}
