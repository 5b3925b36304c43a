import type { Hours } from './model.ts';

const TOP = 3;

/** What is sorted here: an item of the ledger or of a report. */
interface Weighed {
  readonly start: number;
  readonly hours: Hours | number | null;
}

/** The items that take most, heaviest first; in the order of the text where hours are not known. */
export function heaviest<T extends Weighed>(items: readonly T[], count = TOP): readonly T[] {
  return [...items].sort((a, b) => weight(b) - weight(a) || a.start - b.start).slice(0, count);
}

function weight({ hours }: Weighed): number {
  return typeof hours === 'number' ? hours : (hours?.likely ?? 0);
}

/** Person-hours in whole numbers with thousands set off: 5,250. Less than one is told as such. */
export function hoursText(hours: number): string {
  if (hours > 0 && hours < 1) return '不足1';
  return String(Math.round(hours)).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** The reading of a burden in one line; '' where nothing is asked. */
export function burdenLine(items: number, total: Hours | null): string {
  if (items === 0) return '';
  if (total === null) return `布置 ${String(items)} 项，没有填全单位人数，不估工时`;
  const range = `${hoursText(total.low)}–${hoursText(total.high)}`;
  return `约需 ${hoursText(total.likely)} 人·小时（${range}），${String(items)} 项`;
}
