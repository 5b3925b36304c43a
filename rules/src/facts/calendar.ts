import type { DateParts } from './numbers/index.ts';

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const NAMES = '一二三四五六日';
const MS_PER_DAY = 86_400_000;

/** How many days the month has; 0 when there is no such month. Without a year February has 29. */
export function daysIn(month: number, year?: number): number {
  if (!Number.isInteger(month) || month < 1 || month > 12) return 0;
  if (month === 2) return year === undefined || isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** True when the written parts can be a day: months 1–12 and days that the month has. */
export function exists(date: DateParts): boolean {
  const { year, month, day } = date;
  if (month === undefined) return day === undefined || (day >= 1 && day <= 31);
  return daysIn(month, year) > 0 && (day === undefined || (day >= 1 && day <= daysIn(month, year)));
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: Day): number {
  return weekdayAt(serial(day));
}

function weekdayAt(serial: number): number {
  return new Date(serial * MS_PER_DAY).getUTCDay() || 7;
}

/** 一 … 日, as written after 星期. */
export function weekdayName(weekday: number): string {
  return NAMES.charAt(weekday - 1);
}

/** Days since 1970-01-01. */
export function serial({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / MS_PER_DAY;
}

/** The full day a date names, or undefined when a part is missing or it does not exist. */
export function fullDay(date: DateParts | undefined): Day | undefined {
  if (date?.year === undefined || date.month === undefined || date.day === undefined || !exists(date)) return undefined;
  return { year: date.year, month: date.month, day: date.day };
}

/** Days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return serial(to) - serial(from);
}

/** Weekdays (Monday to Friday) after `from`, up to and including `to`; public holidays are not known here. */
export function weekdaysBetween(from: Day, to: Day): number {
  let count = 0;
  for (let day = serial(from) + 1; day <= serial(to); day++) if (weekdayAt(day) <= 5) count++;
  return count;
}
