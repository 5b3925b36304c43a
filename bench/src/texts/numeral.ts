const DIGITS = '零一二三四五六七八九';

/** A number from 1 to 9,999 as headings are counted: 一, 十, 十二, 二十一, 一百零三. */
export function numeral(value: number): string {
  const places = ['', '十', '百', '千'];
  const digits = Array.from(String(value), Number);
  const words = digits
    .map((digit, index) => (digit === 0 ? '零' : (DIGITS[digit] ?? '') + (places[digits.length - 1 - index] ?? '')))
    .join('')
    .replace(/零+/gu, '零')
    .replace(/零$/u, '');
  return words.startsWith('一十') ? words.slice(1) : words;
}
