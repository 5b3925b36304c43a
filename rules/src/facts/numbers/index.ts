import { readerOf } from './reader.ts';
import { scanQuantities } from './scan.ts';
import type { Quantity } from './types.ts';

/** Every quantity in a stretch of Chinese text, in order and without overlap. Never throws. */
export function parseNumbers(text: string): readonly Quantity[] {
  return scanQuantities(readerOf(text));
}

export { describeInterval, describeNumber } from './describe.ts';
export {
  canEqual,
  certainlyDiffers,
  certainlyGreater,
  certainlyLess,
  exactly,
  isExact,
  quotientOf,
  sameUnit,
  sumOf,
} from './interval.ts';
export { QUANTITY_KINDS } from './types.ts';
export { isDiscrete } from './units.ts';
export { quantitiesIn, quantityBefore } from './within.ts';
export type {
  Approx,
  CodeForm,
  DateParts,
  Interval,
  Qualifier,
  QualifierRole,
  Quantity,
  QuantityKind,
  UnitClass,
} from './types.ts';
