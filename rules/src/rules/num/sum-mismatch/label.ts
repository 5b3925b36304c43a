import type { Quantity } from '../../../facts/numbers/index.ts';
import type { Span } from '../../../text/span.ts';

const LONGEST = 24;

/** The words right before an amount, back to the mark before them. */
export function labelOf(text: string, sentence: Span, { start }: Quantity): string {
  return /[^，,；;。：:（()）、]*$/u.exec(text.slice(Math.max(sentence.start, start - LONGEST), start))?.[0] ?? '';
}

/** Amounts of one unit; people are people under any measure word. */
export function sameThings(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && (a.unit === b.unit || (a.unitClass === 'person' && b.unitClass === 'person'));
}
