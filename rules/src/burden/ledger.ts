import type { Analysis } from '../engine/types.ts';
import { assumptionsWith } from './assumptions.ts';
import { costOf } from './cost.ts';
import {
  ACT_LABELS,
  type Amounts,
  type BurdenItem,
  type Duty,
  type Hours,
  type Ledger,
  type OrgSlot,
} from './model.ts';
import { NO_BURDEN_SETTINGS, type BurdenSettings } from './org.ts';

/** 负担台账: what a text asks of others, and the hours that takes under the headcounts and assumptions set. */
export function ledgerOf(
  { duties, parsed }: Pick<Analysis, 'duties' | 'parsed'>,
  { org, hours }: BurdenSettings = NO_BURDEN_SETTINGS,
): Ledger {
  const assumed = assumptionsWith(hours);
  const missing = new Set<OrgSlot>();
  const items = duties.map((duty): BurdenItem => {
    const cost = costOf(duty, org, assumed);
    if (cost.missing !== undefined) missing.add(cost.missing);
    return {
      text: parsed.source.slice(duty.start, duty.end),
      start: duty.start,
      end: duty.end,
      group: duty.group.label,
      slot: duty.group.slot,
      act: ACT_LABELS[duty.act],
      frequency: duty.frequency.label,
      hours: cost.hours,
      formula: cost.formula,
      deadline: duty.deadline ?? null,
      proof: duty.proof ?? null,
      amounts: amountsOf(duty),
      basis: cost.basis,
    };
  });
  const unknown = missing.size > 0 || (items.length === 0 && Object.keys(org).length === 0);
  return { items, total: unknown ? null : totalOf(items), missing: [...missing].sort() };
}

function amountsOf({ frequency: { times }, quota, chars }: Duty): Amounts {
  return {
    ...(times === undefined ? {} : { times }),
    ...(quota === undefined ? {} : { quota }),
    ...(chars === undefined ? {} : { chars }),
  };
}

function totalOf(items: readonly BurdenItem[]): Hours {
  const sum = (pick: keyof Hours): number =>
    Math.round(items.reduce((total, { hours }) => total + (hours?.[pick] ?? 0), 0));
  return { low: sum('low'), likely: sum('likely'), high: sum('high') };
}
