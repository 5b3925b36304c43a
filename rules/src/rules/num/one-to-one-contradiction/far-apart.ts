import { certainlyGreater, quotientOf, type Quantity } from '../../../facts/numbers/index.ts';

/** A tenth more or less may be people who came or left. */
const TOLERANCE = { lo: 1.1, hi: 1.1, loOpen: false, hiOpen: false };

/** Two counts that are too far apart to be one for one, whatever they may be within their roundings. */
export function areFarApart(few: Quantity, many: Quantity): boolean {
  return certainlyGreater(quotientOf(many, few), TOLERANCE);
}
