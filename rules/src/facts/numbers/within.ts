import { bisect } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';
import type { Quantity } from './types.ts';

/** The quantities of a text that lie in a stretch of it. Looked up: a paragraph may hold thousands. */
export function quantitiesIn(numbers: readonly Quantity[], { start, end }: Span): readonly Quantity[] {
  const inside: Quantity[] = [];
  for (let i = firstFrom(numbers, start); i < numbers.length; i++) {
    const quantity = numbers[i];
    if (quantity === undefined || quantity.start >= end) break;
    if (quantity.end <= end) inside.push(quantity);
  }
  return inside;
}

/** The last quantity that ends at an offset or before it. */
export function quantityBefore(numbers: readonly Quantity[], offset: number): Quantity | undefined {
  for (let i = firstFrom(numbers, offset) - 1; i >= 0; i--) {
    const quantity = numbers[i];
    if (quantity !== undefined && quantity.end <= offset) return quantity;
  }
  return undefined;
}

/** The place of the first quantity that begins at an offset or after it. */
function firstFrom(numbers: readonly Quantity[], offset: number): number {
  return bisect(numbers.length, (index) => (numbers[index]?.start ?? 0) >= offset);
}
