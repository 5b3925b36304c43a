/** A day of the calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS = 86_400_000;

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to) - utc(from)) / MS);
}

/** Weekdays (Monday to Friday) after `from`, up to and including `to`; public holidays are not known here. */
export function weekdaysBetween(from: Day, to: Day): number {
  const days = daysBetween(from, to);
  let count = 0;
  for (let i = 1; i <= days; i++) {
    const weekday = new Date(utc(from) + i * MS).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count++;
  }
  return count;
}

function utc({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}
