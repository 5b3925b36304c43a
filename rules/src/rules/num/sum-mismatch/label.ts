import type { Quantity } from '../../../facts/numbers/index.ts';
import type { Span } from '../../../text/span.ts';

const LONGEST = 24;

/** The words right before an amount, back to the mark before them. */
export function labelOf(text: string, sentence: Span, { start }: Quantity): string {
  return /[^，,；;。：:（()）、]*$/u.exec(text.slice(Math.max(sentence.start, start - LONGEST), start))?.[0] ?? '';
}
