import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNumbers, quantitiesIn, quantityBefore } from './index.ts';

const TEXT = fc
  .array(fc.constantFrom('修渠3公里', '，', '120人', '占45.5%', '于3月5日', '。', '共计', '第二组', '七成', '12'), {
    maxLength: 24,
  })
  .map((parts) => parts.join(''));

it('finds by looking up what a filter would find', () => {
  fc.assert(
    fc.property(TEXT, fc.nat(120), fc.nat(120), (text, one, other) => {
      const [start, end] = [Math.min(one, other), Math.max(one, other)];
      const numbers = parseNumbers(text);
      expect(quantitiesIn(numbers, { start, end })).toEqual(
        numbers.filter((quantity) => quantity.start >= start && quantity.end <= end),
      );
      expect(quantityBefore(numbers, start)).toEqual(numbers.findLast((quantity) => quantity.end <= start));
    }),
  );
});
