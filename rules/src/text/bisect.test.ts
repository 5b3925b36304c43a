import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bisect } from './bisect.ts';

it('finds the first place from which on something holds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), fc.integer({ min: -1, max: 21 }), (numbers, least) => {
      const sorted = [...numbers].sort((a, b) => a - b);
      const first = sorted.findIndex((number) => number >= least);
      expect(bisect(sorted.length, (index) => (sorted[index] ?? 0) >= least)).toBe(first < 0 ? sorted.length : first);
    }),
  );
});
