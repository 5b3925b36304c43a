import type { Quantity } from './types.ts';

/** The quantity below zero whose sign stands one character before it: −3℃, 负5.2%. */
export function negate(q: Quantity, signStart: number): Quantity {
  return {
    ...q,
    start: signStart,
    numberStart: signStart,
    value: -q.value,
    lo: -q.hi,
    hi: -q.lo,
    loOpen: q.hiOpen,
    hiOpen: q.loOpen,
  };
}

/** Kinds that are written with a hyphen for a minus sign. */
export function mayBeNegative(q: Quantity): boolean {
  return q.kind === 'percent' || q.kind === 'pctpoint' || q.kind === 'temperature';
}
