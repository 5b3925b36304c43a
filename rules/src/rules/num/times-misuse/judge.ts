import type { Interval, Quantity } from '../../../facts/numbers/index.ts';
import type { Change } from './change.ts';

/** What is wrong with a change, and the value that would be right. */
export interface Fault {
  readonly id: 'points' | 'gap' | 'growth' | 'multiple' | 'ratio' | 'doubling' | 'difference' | 'direction';
  readonly real: number;
}

/** A writer may round half either way or cut off. */
const CARE = 1e-9;

/** 翻一番 is loose by this much: 190 for 100 passes, 300 does not. */
const LOOSE_DOUBLING = { least: 0.9, most: 1.4 };

/** The fault of a change, or undefined when what is stated may be right for some value behind the rounded numbers. */
export function faultOf(change: Change): Fault | undefined {
  const { from, to, stated, direction } = change;
  const risen = to.value - from.value;
  if (direction !== 0 && risen !== 0 && Math.sign(risen) !== direction) return { id: 'direction', real: risen };
  if (stated === undefined) return undefined;
  switch (stated.kind) {
    case 'percent':
      return from.kind === 'percent' ? ofShares(change, stated) : ofPercent(change, stated);
    case 'pctpoint':
      return from.kind === 'percent' && !allows(gapOf(change), stated) ? gapFault(change) : undefined;
    case 'times':
      return ofTimes(change, stated);
    case 'doubling':
      return ofDoubling(change, stated);
    default:
      if (stated.kind !== from.kind || stated.unit !== from.unit) return undefined;
      return allows(gapOf(change), stated) ? undefined : { id: 'difference', real: rounded(Math.abs(risen), 2) };
  }
}

/** The absolute difference of the two values. */
function gapOf({ from, to, low, high }: Change): Interval {
  const [small, great] = to.value >= from.value ? [low, high] : [high, low];
  return { lo: great.lo - small.hi, hi: great.hi - small.lo, loOpen: false, hiOpen: false };
}

/** Growth or fall in percent of the first value. */
function rateOf(change: Change): Interval {
  const { from, low, high } = change;
  const gap = Math.abs(change.to.value - from.value);
  if (low.lo === low.hi && high.lo === high.hi) return exact((gap / from.value) * 100);
  const ends = [low.lo, low.hi].flatMap((a) => [high.lo, high.hi].map((b) => (Math.abs(b - a) / a) * 100));
  return { lo: Math.min(...ends), hi: Math.max(...ends), loOpen: false, hiOpen: false };
}

function exact(value: number): Interval {
  return { lo: value, hi: value, loOpen: false, hiOpen: false };
}

/** Whether the stated number is a rounding of some value in the interval; money and measures carry their own rounding. */
function allows(interval: Interval, stated: Quantity, step = 10 ** -stated.decimals): boolean {
  const whole = stated.decimals === 0 && (stated.kind === 'count' || stated.kind === 'pctpoint');
  const half = whole ? 0 : step / 2;
  const slack = Math.max(CARE, stated.value * CARE);
  const cut = stated.kind === 'percent' || stated.kind === 'times' ? step : half;
  return stated.value + cut >= interval.lo - slack && stated.value - half <= interval.hi + slack;
}

function ofPercent(change: Change, stated: Quantity): Fault | undefined {
  const rate = rateOf(change);
  if (allows(rate, stated)) return undefined;
  return { id: 'growth', real: rounded(rateNow(change), Math.max(1, stated.decimals)) };
}

function rateNow({ from, to }: Change): number {
  return (Math.abs(to.value - from.value) / from.value) * 100;
}

/** 由82%提高到90%，提高8%: a difference of shares is told in points; 9.8% would be the rate of change. */
function ofShares(change: Change, stated: Quantity): Fault | undefined {
  if (allows(rateOf(change), stated)) return undefined;
  const gap = gapFault(change);
  return Math.abs(gap.real - stated.value) <= 0.5 * 10 ** -stated.decimals + CARE ? { ...gap, id: 'points' } : gap;
}

function gapFault({ from, to }: Change): Fault {
  return { id: 'gap', real: rounded(Math.abs(to.value - from.value), 2) };
}

function ofTimes(change: Change, stated: Quantity): Fault | undefined {
  if (change.verb === '是') return ofRatio(change, stated);
  if (change.to.value <= change.from.value || change.direction < 0) return undefined;
  const rate = rateOf(change);
  if (allows({ ...rate, lo: rate.lo / 100, hi: rate.hi / 100 }, stated)) return undefined;
  return { id: 'multiple', real: rounded(rateNow(change) / 100, 2) };
}

function ofRatio({ from, to, low, high }: Change, stated: Quantity): Fault | undefined {
  const ratio = { ...exact(0), lo: high.lo / low.hi, hi: high.hi / low.lo };
  return allows(ratio, stated) ? undefined : { id: 'ratio', real: rounded(to.value / from.value, 2) };
}

function ofDoubling({ from, to }: Change, stated: Quantity): Fault | undefined {
  const ratio = to.value / from.value;
  const due = 2 ** stated.value;
  if (ratio >= due * LOOSE_DOUBLING.least && ratio <= due * LOOSE_DOUBLING.most) return undefined;
  return { id: 'doubling', real: rounded(ratio, 2) };
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
