import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf, GRAM } from './anchors.ts';
import { findRepeats, type Repeat } from './repeats.ts';

const LEAST = 20;

function repeatsIn(texts: readonly string[], least = LEAST): readonly Repeat[] {
  return findRepeats(
    texts.map((text, block) => ({ text, block, anchors: anchorsOf(text, least) })),
    least,
  );
}

/** Han characters that say something: 要 is a word of doing. */
const words = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 0x4e00, max: 0x9fff }), { minLength: length, maxLength: length + 20 })
    .map((codes) => `要${String.fromCharCode(...codes)}`);
/** Few letters, so that much is repeated, and a stop now and then. */
const babble = fc.string({ unit: fc.constantFrom('甲', '乙', '要', '。'), minLength: 0, maxLength: 120 });

describe('findRepeats', () => {
  it('finds a stretch that two paragraphs have in common, wherever it stands', () => {
    fc.assert(
      fc.property(words(LEAST), words(0), words(0), words(0), words(0), (shared, a, b, c, d) => {
        const repeats = repeatsIn([`${a}${shared}${b}`, `${c}。${d}${shared}。`]);
        expect(repeats).toHaveLength(1);
        expect(repeats[0]?.text).toContain(shared);
        expect(repeats[0]).toMatchObject({ block: 1, earlier: { block: 0 } });
      }),
    );
  });

  it('says of every repeat what stands earlier, apart from it and within one sentence', () => {
    fc.assert(
      fc.property(fc.array(babble, { maxLength: 4 }), fc.integer({ min: GRAM, max: 24 }), (texts, least) => {
        for (const { block, start, end, text, earlier } of repeatsIn(texts, least)) {
          expect(texts[block]?.slice(start, end)).toBe(text);
          expect(texts[earlier.block ?? -1]?.slice(earlier.start, earlier.end)).toBe(text);
          expect(text).not.toContain('。');
          expect(text.length).toBeGreaterThanOrEqual(least);
          expect(earlier.block !== block || earlier.end <= start).toBe(true);
        }
      }),
    );
  });

  it('compares with the longer of two earlier places when the first is only the beginning', () => {
    const head = '要把每一份旧档案都';
    const tail = '交给专人逐页修补并且登记';
    const repeats = repeatsIn([`${head}存好`, `${head}${tail}`, `${head}${tail}`]);
    expect(repeats.map(({ block, earlier }) => [block, earlier.block])).toEqual([[2, 1]]);
  });

  it('takes no stretch shorter than the least', () => {
    const shared = '要把每一份旧档案都交给专人逐页修补';
    expect(repeatsIn([`甲${shared}乙`, `丙${shared}丁`])).toEqual([]);
    expect(repeatsIn([`甲${shared}乙`, `丙${shared}丁`], 17)).toHaveLength(1);
  });
});
