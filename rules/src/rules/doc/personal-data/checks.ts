import { exists } from '../../../facts/calendar.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/** A resident identity number of eighteen digits: a birthday that exists and a right check digit (GB 11643). */
export function isIdentityNumber(text: string): boolean {
  if (!/^[1-8]\d{16}[\dXx]$/u.test(text)) return false;
  const year = Number(text.slice(6, 10));
  if (
    year < 1850 ||
    year > 2100 ||
    !exists({ year, month: Number(text.slice(10, 12)), day: Number(text.slice(12, 14)) })
  )
    return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text.charAt(index)), 0);
  return CHECKS.charAt(sum % 11) === text.charAt(17).toUpperCase();
}

/** A bank card number of sixteen to nineteen digits that passes the Luhn check. */
export function isBankCard(text: string): boolean {
  if (!/^[1-9]\d{15,18}$/u.test(text)) return false;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = Number(text.charAt(text.length - 1 - i));
    const value = i % 2 === 0 ? digit : digit * 2;
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
