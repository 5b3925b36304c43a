import { applyEdits } from '@shihua/rules';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { diff } from '../src/text-diff.ts';

it('is empty for equal texts', () => {
  expect(diff('甲\n乙\n', '甲\n乙\n')).toEqual([]);
});

it('names only what changed within a line', () => {
  expect(diff('甲\n乙丙丁\n戊\n', '甲\n乙丁\n戊\n')).toEqual([{ start: 3, end: 4, newText: '' }]);
});

it('removes a line and leaves its neighbours', () => {
  expect(diff('甲\n乙\n丙\n', '甲\n丙\n')).toEqual([{ start: 2, end: 4, newText: '' }]);
});

it('leads from any text to any other', () => {
  const text = fc
    .array(fc.constantFrom('甲', '乙', '丙', '\n', '\r\n', ' '), { maxLength: 60 })
    .map((units) => units.join(''));
  fc.assert(fc.property(text, text, (before, after) => applyEdits(before, diff(before, after)) === after));
});
