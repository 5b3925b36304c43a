import { certainlyGreater, type Quantity } from '../../facts/numbers/index.ts';

const ALL = { lo: 100, hi: 100, loOpen: false, hiOpen: false };

/** A percentage that is above 100 whatever was rounded off: no part of a whole, and no fall, is that large. */
export function isMoreThanAll(quantity: Quantity): boolean {
  return quantity.kind === 'percent' && certainlyGreater(quantity, ALL);
}
