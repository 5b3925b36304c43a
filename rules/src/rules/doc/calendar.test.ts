import { describe, expect, it } from 'vitest';
import { daysIn, exists, serial, weekdayName, weekdayOf } from './calendar.ts';

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
});
