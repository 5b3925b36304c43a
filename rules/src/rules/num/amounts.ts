import type { Quantity, QuantityKind } from '../../facts/numbers/index.ts';

/** Kinds of quantities that make up totals and are made up of parts. */
export const AMOUNT_KINDS: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'money',
  'count',
  'area',
  'length',
  'weight',
  'volume',
  'duration',
]);

/** Amounts of one unit; people are people under any measure word. */
export function sameThings(a: Quantity, b: Quantity): boolean {
  return a.kind === b.kind && (a.unit === b.unit || (a.unitClass === 'person' && b.unitClass === 'person'));
}
