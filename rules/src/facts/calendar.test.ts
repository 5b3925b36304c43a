import { describe, expect, it } from 'vitest';
import { daysBetween, daysIn, exists, serial, weekdayName, weekdayOf, weekdaysBetween } from './calendar.ts';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe('calendar', () => {
  it('knows the length of months', () => {
    expect([1, 2, 4, 13, 0].map((month) => daysIn(month, 2023))).toEqual([31, 28, 30, 0, 0]);
    expect([2000, 1900, 2024].map((year) => daysIn(2, year))).toEqual([29, 28, 29]);
    expect(daysIn(2)).toBe(29);
  });

  it('tells days that exist from ones that do not', () => {
    expect(exists({ month: 2, day: 29 })).toBe(true);
    expect(exists({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(exists({ month: 4, day: 31 })).toBe(false);
    expect(exists({ month: 13 })).toBe(false);
    expect(exists({ day: 32 })).toBe(false);
  });

  it('knows the weekday', () => {
    expect(weekdayOf({ year: 2024, month: 3, day: 5 })).toBe(2);
    expect(weekdayOf({ year: 2023, month: 1, day: 1 })).toBe(7);
    expect(weekdayName(7)).toBe('日');
    expect(serial({ year: 1970, month: 1, day: 2 })).toBe(1);
  });

  it('counts weekdays after the first day', () => {
    expect(weekdaysBetween(day(2024, 3, 5), day(2024, 3, 5))).toBe(0);
    expect(weekdaysBetween(day(2024, 3, 5), day(2024, 3, 6))).toBe(1);
    expect(weekdaysBetween(day(2024, 3, 8), day(2024, 3, 11))).toBe(1);
    expect(weekdaysBetween(day(2024, 3, 8), day(2024, 3, 10))).toBe(0);
    expect(weekdaysBetween(day(2024, 2, 28), day(2024, 3, 1))).toBe(2);
  });

  it('counts days over the end of a year', () => {
    expect(daysBetween(day(2023, 12, 31), day(2024, 1, 2))).toBe(2);
    expect(daysBetween(day(2024, 1, 2), day(2023, 12, 31))).toBe(-2);
  });
});
