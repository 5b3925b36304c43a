import type { Assumption, AssumptionId } from './assumptions.ts';
import type { Duty, Hours, Org, OrgSlot, Stated } from './model.ts';

/** The assumptions in force. */
export type Assumptions = Readonly<Record<AssumptionId, Assumption>>;

/** What a duty costs: hours where the headcount is known, and the working either way. */
export interface Cost {
  readonly hours: Hours | null;
  /** 20人 × 1次 × 40小时; M人 × … where the headcount is not known. */
  readonly formula: string;
  /** The headcount that is not known. */
  readonly missing: OrgSlot | undefined;
  /** The assumptions used, in words. */
  readonly basis: readonly string[];
}

const MONTHLY = 12;
const WEEKLY = 50;

/** P × F × T of the Standard Cost Model, without wages. */
export function costOf(duty: Duty, org: Org, assumed: Assumptions): Cost {
  const bearers = bearersOf(duty, org);
  const times = timesOf(duty, assumed);
  const each = timeOf(duty, assumed);
  const quota = duty.quota ?? 1;
  const parts = [bearers.words, `${figure(times.likely)}次`, ...(quota > 1 ? [`${figure(quota)}篇`] : []), each.words];
  const formula = parts.join(' × ');
  const { count } = bearers;
  const used = [...each.used, ...(duty.frequency.times === undefined ? [assumed.irregular] : [])];
  const basis = used.map(basisText);
  if (count === undefined) return { hours: null, formula, missing: bearers.missing, basis };
  const product = (pick: keyof Hours): number => count * times[pick] * quota * each.hours[pick];
  return {
    hours: { low: product('low'), likely: product('likely'), high: product('high') },
    formula,
    missing: undefined,
    basis,
  };
}

/** 一场会，未写时长：2小时（1–4，估计）. */
function basisText({ label, low, likely, high, unit, source }: Assumption): string {
  const range = low === high ? '' : `${figure(low)}–${figure(high)}，`;
  return `${label}：${figure(likely)}${unit}（${range}${source}）`;
}

interface Bearers {
  readonly count: number | undefined;
  readonly words: string;
  readonly missing: OrgSlot | undefined;
}

function bearersOf({ group }: Duty, org: Org): Bearers {
  if (group.slot === 'one') return { count: 1, words: '1个', missing: undefined };
  if (group.slot === 'stated') {
    const count = group.count ?? 1;
    return { count, words: `${figure(count)}人`, missing: undefined };
  }
  const head = org[group.slot];
  const unit = group.slot === 'D' ? '个' : '人';
  const per = group.count ?? 1;
  const tail = per > 1 ? ` × ${figure(per)}人` : '';
  if (head === undefined) return { count: undefined, words: `${group.slot}${unit}${tail}`, missing: group.slot };
  return { count: head * per, words: `${figure(head)}${unit}${tail}`, missing: undefined };
}

function timesOf({ frequency }: Duty, assumed: Assumptions): Hours {
  const { times } = frequency;
  return times === undefined ? assumed.irregular : { low: times, likely: times, high: times };
}

interface Time {
  readonly hours: Hours;
  readonly words: string;
  readonly used: readonly Assumption[];
}

function timeOf(duty: Duty, assumed: Assumptions): Time {
  const plain = (id: AssumptionId): Time => ({
    hours: assumed[id],
    words: `${figure(assumed[id].likely)}小时`,
    used: [assumed[id]],
  });
  switch (duty.act) {
    case 'meeting':
    case 'study':
      return duty.length === undefined ? plain(duty.act) : lengthOf(duty.length, assumed);
    case 'essay':
      return written(duty.chars, assumed.writingSpeed, assumed);
    case 'handwriting':
      return written(duty.chars, assumed.copyingSpeed, assumed);
    case 'ledger': {
      const times = duty.frequency.times ?? 0;
      return plain(times >= WEEKLY ? 'ledgerWeek' : times >= MONTHLY ? 'ledgerMonth' : 'ledgerQuarter');
    }
    default:
      return plain(duty.act);
  }
}

function lengthOf({ value, unit }: Stated, assumed: Assumptions): Time {
  switch (unit) {
    case 'minute':
      return exact(value / 60);
    case 'hour':
      return exact(value);
    case 'lesson':
      return exact(value * 0.75);
    case 'day':
      return scaled(assumed.day, value);
    case 'week':
      return scaled(assumed.week, value);
  }
}

function exact(hours: number): Time {
  return { hours: { low: hours, likely: hours, high: hours }, words: `${figure(hours)}小时`, used: [] };
}

function scaled(one: Assumption, by: number): Time {
  const { low, likely, high } = one;
  const hours = { low: low * by, likely: likely * by, high: high * by };
  return { hours, words: `${figure(hours.likely)}小时`, used: [one] };
}

/** Characters by speed. A stated number of characters leaves only the speed open. */
function written(stated: number | undefined, speed: Assumption, { essayChars }: Assumptions): Time {
  const chars = stated === undefined ? essayChars : { low: stated, likely: stated, high: stated };
  return {
    hours: { low: chars.low / speed.low, likely: chars.likely / speed.likely, high: chars.high / speed.high },
    words: `${figure(chars.likely)}字 ÷ ${figure(speed.likely)}字/小时`,
    used: stated === undefined ? [essayChars, speed] : [speed],
  };
}

/** A number as it is printed: no more than two decimals. */
export function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}
