import type { Quantity } from '../facts/numbers/index.ts';

/** The same quantity with every offset moved by `by`. */
export function shiftQuantity(quantity: Quantity, by: number): Quantity {
  return {
    ...quantity,
    start: quantity.start + by,
    end: quantity.end + by,
    numberStart: quantity.numberStart + by,
    numberEnd: quantity.numberEnd + by,
    unitStart: quantity.unitStart + by,
    unitEnd: quantity.unitEnd + by,
    qualifiers: quantity.qualifiers.map((qualifier) => ({
      ...qualifier,
      start: qualifier.start + by,
      end: qualifier.end + by,
    })),
  };
}
