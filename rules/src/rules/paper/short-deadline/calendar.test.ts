import { describe, expect, it } from 'vitest';
import { daysBetween, weekdaysBetween } from './calendar.ts';

const day = (year: number, month: number, date: number) => ({ year, month, day: date });

describe('calendar', () => {
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
