import { describe, expect, it } from 'vitest';
import { removalOf } from './removal.ts';

/** The text without one clause, or undefined when it cannot go. */
function without(text: string, clause: string): string | undefined {
  const start = text.indexOf(clause);
  const removal = removalOf(text, { start, end: start + clause.length });
  return removal === undefined ? undefined : text.slice(0, removal.start) + text.slice(removal.end);
}

describe('removalOf', () => {
  it.each([
    ['takes the leading comma', '先登记，再拍照；后签字。', '再拍照', '先登记；后签字。'],
    ['takes the leading comma at the end', '先登记，再拍照。', '再拍照', '先登记。'],
    ['takes the trailing comma at the start', '先登记，再拍照。', '先登记', '再拍照。'],
    ['takes the stop of a whole sentence', '先登记。再拍照。后签字。', '再拍照。'.slice(0, 3), '先登记。后签字。'],
    ['takes brackets it fills', '先登记（要拍照），后签字。', '要拍照', '先登记，后签字。'],
    ['keeps a bracket that follows', '先登记，再拍照（彩色），后签字。', '再拍照', '先登记（彩色），后签字。'],
    ['takes the comma after a colon', '要求：先登记，再拍照。', '先登记', '要求：再拍照。'],
    ['empties a text', '先登记', '先登记', ''],
  ])('%s', (_, text, clause, left) => {
    expect(without(text, clause)).toBe(left);
  });

  it('refuses part of a clause and the only clause after a colon', () => {
    expect(without('请先登记并拍照。', '拍照')).toBeUndefined();
    expect(without('请先登记并拍照。', '请先登记')).toBeUndefined();
    expect(without('要求：先登记。', '先登记')).toBeUndefined();
    expect(without('1.先登记，再拍照。', '先登记')).toBeUndefined();
  });
});
