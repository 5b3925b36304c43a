import type { BurdenItem, Hours, Ledger, OrgSlot } from './model.ts';
import { ORG_LABELS } from './org.ts';

const TOP = 3;

/** The items that take most, heaviest first; by the order of the text where hours are not known. */
export function heaviest(items: readonly BurdenItem[], count = TOP): readonly BurdenItem[] {
  return [...items].sort((a, b) => (b.hours?.likely ?? 0) - (a.hours?.likely ?? 0) || a.start - b.start).slice(0, count);
}

/** Person-hours with thousands set off: 5,250. */
export function hoursText(hours: number): string {
  return String(Math.round(hours)).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** What is still to be told for a figure: 全体人数（N）、青年人数（Y）. */
export function missingText(missing: readonly OrgSlot[]): string {
  return missing.map((slot) => `${ORG_LABELS[slot]}${slot}`).join('、');
}

/** The reading in one line: hours as low to high, or how many tasks and which headcounts are wanted; '' for no task. */
export function burdenLine({ items, total, missing }: Ledger): string {
  if (items.length === 0) return '';
  if (total === null) return `布置 ${String(items.length)} 项，填写${missingText(missing)}可估算工时`;
  return `约需 ${hoursText(total.likely)} 人·小时（${range(total)}），${String(items.length)} 项`;
}

function range({ low, high }: Hours): string {
  return `${hoursText(low)}–${hoursText(high)}`;
}
