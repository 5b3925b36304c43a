import type { Quantity } from '../../facts/numbers/index.ts';
import type { Span } from '../../text/span.ts';

/** A number and what it counts, together; offsets local to the sentence. */
export interface CountedNoun extends Span {
  /** What the pattern captured, or '' where it captures nothing. */
  readonly noun: string;
}

/** The noun a number counts, right before it (简报不少于2篇) or behind it (2篇简报). */
export function nounBeside(text: string, quantity: Quantity, before: RegExp, after: RegExp): CountedNoun | undefined {
  const ahead = before.exec(text.slice(0, quantity.start));
  if (ahead !== null) return { start: ahead.index, end: quantity.end, noun: ahead[1] ?? '' };
  const behind = after.exec(text.slice(quantity.end));
  if (behind === null) return undefined;
  return { start: quantity.start, end: quantity.end + behind[0].length, noun: behind[1] ?? '' };
}
