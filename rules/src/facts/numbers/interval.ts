import { approxOf } from './qualifiers.ts';
import type { Interval, Quantity, QualifierRole } from './types.ts';

/** The size of the last non-zero written place: 100 for 1300, 0.01 for 49.03, 1e5 for 660万. */
function lastPlace(value: number, decimals: number): number {
  if (!Number.isInteger(value)) return 10 ** -decimals;
  let place = 1;
  for (let rest = Math.abs(value); rest >= 10 && rest % 10 === 0; rest /= 10) place *= 10;
  return place;
}

/** 60余 is 61 to 69, 1300余 is 1301 to 1399; 15余, which nobody should write, at most 19. */
function above(base: Interval, value: number, decimals: number, discrete: boolean): Interval {
  const place = lastPlace(value, decimals);
  const whole = discrete && Number.isInteger(value);
  const step = whole && place === 1 ? 10 - (value % 10) : place;
  const hi = Math.max(base.hi, Number((value + step).toPrecision(15)));
  return whole ? { lo: base.lo + 1, hi, loOpen: false, hiOpen: true } : { lo: base.lo, hi, loOpen: true, hiOpen: true };
}

function qualify(role: QualifierRole, base: Interval, q: Written): Interval | undefined {
  const tidy = (value: number): number => Number(value.toPrecision(12));
  switch (role) {
    case 'above':
      return above(base, q.value, q.decimals, q.discrete);
    case 'about':
      return { lo: tidy(base.lo * 0.9), hi: tidy(base.hi * 1.1), loOpen: false, hiOpen: false };
    case 'near':
      return { lo: tidy(base.lo * 0.9), hi: base.hi, loOpen: false, hiOpen: true };
    case 'atLeast':
      return { lo: base.lo, hi: Infinity, loOpen: false, hiOpen: true };
    case 'moreThan': {
      const next = q.discrete && Number.isInteger(base.lo);
      return { lo: next ? base.lo + 1 : base.lo, hi: Infinity, loOpen: !next, hiOpen: true };
    }
    case 'atMost':
      return { lo: 0, hi: base.hi, loOpen: false, hiOpen: base.hiOpen };
    case 'lessThan':
      return { lo: 0, hi: base.hi, loOpen: false, hiOpen: true };
    default:
      return undefined;
  }
}

/** A number as written, before its qualifiers are applied. */
export interface Written extends Interval {
  readonly value: number;
  readonly decimals: number;
  /** Whether only whole numbers are possible. */
  readonly discrete: boolean;
}

/**
 * The interval a number and its qualifiers leave open. Qualifiers that contradict each other (近…余) widen it to all that either
 * allows, so that no check takes the contradiction for a fact.
 */
export function applyRoles(written: Written, roles: readonly QualifierRole[]): Interval {
  const { lo, hi, loOpen, hiOpen } = written;
  let hull: Interval | undefined;
  for (const role of roles) {
    const next = qualify(role, { lo, hi, loOpen, hiOpen }, written);
    if (next !== undefined) hull = hull === undefined ? next : hullOf(hull, next);
  }
  return hull ?? { lo, hi, loOpen, hiOpen };
}

function hullOf(a: Interval, b: Interval): Interval {
  const lo = Math.min(a.lo, b.lo);
  const hi = Math.max(a.hi, b.hi);
  const loOpen = (a.lo > lo || a.loOpen) && (b.lo > lo || b.loOpen);
  const hiOpen = (a.hi < hi || a.hiOpen) && (b.hi < hi || b.hiOpen);
  return { lo, hi, loOpen, hiOpen };
}

/** Whether a role narrows or widens the number. */
export function changesInterval(role: QualifierRole): boolean {
  return approxOf(role) !== undefined;
}

/** Whether one value only is possible. */
export function isExact(a: Interval): boolean {
  return a.lo === a.hi;
}

/** Every value of `a` is below every value of `b`. Units are the caller's business. */
export function certainlyLess(a: Interval, b: Interval): boolean {
  return a.hi < b.lo || (a.hi === b.lo && (a.hiOpen || b.loOpen));
}

/** Every value of `a` is above every value of `b`. */
export function certainlyGreater(a: Interval, b: Interval): boolean {
  return certainlyLess(b, a);
}

/** No value is possible for both. */
export function certainlyDiffers(a: Interval, b: Interval): boolean {
  return certainlyLess(a, b) || certainlyLess(b, a);
}

/** Some value is possible for both: the claim that they are equal cannot be refuted. */
export function canEqual(a: Interval, b: Interval): boolean {
  return !certainlyDiffers(a, b);
}

/** The interval of a sum; zero for none. */
export function sumOf(parts: readonly Interval[]): Interval {
  return parts.reduce(
    (sum, part) => ({
      lo: sum.lo + part.lo,
      hi: sum.hi + part.hi,
      loOpen: sum.loOpen || part.loOpen,
      hiOpen: sum.hiOpen || part.hiOpen,
    }),
    exactly(0),
  );
}

/** The interval of a quotient of two amounts that are not negative; unbounded where `b` can be zero. */
export function quotientOf(a: Interval, b: Interval): Interval {
  const lo = b.hi === Infinity ? 0 : b.hi === 0 ? Infinity : a.lo / b.hi;
  const hi = b.lo === 0 ? Infinity : a.hi / b.lo;
  return { lo, hi, loOpen: a.loOpen || b.hiOpen, hiOpen: a.hiOpen || b.loOpen };
}

/** The interval of one value. */
export function exactly(value: number): Interval {
  return { lo: value, hi: value, loOpen: false, hiOpen: false };
}

/** Same unit in its one spelling, and there is a unit: 500名 and 三百人. */
export function sameUnit(a: Quantity, b: Quantity): boolean {
  return a.unit !== '' && a.unit === b.unit && a.unitClass === b.unitClass;
}
