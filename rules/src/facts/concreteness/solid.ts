import type { Quantity, QuantityKind } from '../numbers/index.ts';
import type { SentenceInput } from './input.ts';

const MEASURED: ReadonlySet<QuantityKind> = new Set<QuantityKind>([
  'count',
  'percent',
  'permille',
  'fraction',
  'ratio',
  'pctpoint',
  'times',
  'doubling',
  'money',
  'length',
  'area',
  'weight',
  'volume',
  'energy',
  'data',
  'temperature',
  'score',
  'age',
]);

/** True for a quantity of a kind that measures or counts, whatever it is written with. */
export function isMeasured(quantity: Quantity): boolean {
  return MEASURED.has(quantity.kind);
}

/**
 * True for a quantity a reader could check: measured, written in figures or large, and not part of a quoted name.
 * 两个、三大 are counts to the parser and set phrases to the reader.
 */
export function isSolid(quantity: Quantity, input: Pick<SentenceInput, 'text'>): boolean {
  if (!isMeasured(quantity)) return false;
  const { text } = input;
  if (/“[^”]*$/u.test(text.slice(Math.max(0, quantity.start - 12), quantity.start))) return false;
  const written = text.slice(quantity.start, quantity.end);
  return /[0-9０-９]/u.test(written) || quantity.value >= 1000 || quantity.kind === 'doubling';
}

/** True for a date, a deadline, a time of day or a frequency. A year alone is too wide to act on. */
export function isDated({ kind }: Quantity): boolean {
  return kind === 'date' || kind === 'frequency' || kind === 'time' || kind === 'period';
}
