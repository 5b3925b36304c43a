import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprints, SHINGLE } from './fingerprints.ts';
import { buildPostings } from './postings.ts';
import { finish } from './steps.ts';

const text = (min: number, max: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 0x4e00, max: 0x4e40 }), { minLength: min, maxLength: max });

describe('fingerprints', () => {
  it('find a fingerprint in every common run of 15 symbols', () => {
    fc.assert(
      fc.property(text(15, 40), text(0, 40), text(0, 40), (common, before, after) => {
        const a = fingerprints(Uint16Array.from([...before, 0, ...common]));
        const b = fingerprints(Uint16Array.from([...common, 0, ...after]));
        const inA = new Set(Array.from(a.hashes).filter((_, i) => (a.at[i] ?? 0) > before.length));
        expect(Array.from(b.hashes).some((hash, i) => (b.at[i] ?? 0) + SHINGLE <= common.length && inA.has(hash))).toBe(
          true,
        );
      }),
    );
  });

  it('are about two in nine places and ascend', () => {
    const symbols = Uint16Array.from({ length: 9000 }, (_, i) => 0x4e00 + ((i * i * 31 + i * 7) % 4001));
    const { at } = fingerprints(symbols);
    expect(at.length).toBeGreaterThan(1500);
    expect(at.length).toBeLessThan(2500);
    expect([...at]).toEqual([...at].sort((x, y) => x - y));
    expect(new Set(at).size).toBe(at.length);
  });

  it('pass over rows of numbers', () => {
    expect(fingerprints(new Uint16Array(50).fill(0xe001)).at).toHaveLength(0);
  });
});

describe('postings', () => {
  const patterned = (length: number, period: number): Uint16Array =>
    Uint16Array.from({ length }, (_, i) => 0x4e00 + ((i % period) * 31 + period));
  // In the last one every place is a fingerprint, more than room is made for.
  const texts = [patterned(400, 50), new Uint16Array(0), patterned(5, 5), patterned(300, 50), patterned(900, 1)];

  it('are ordered by hash, and within one by document', () => {
    const { order, hashes, documents } = finish(buildPostings(texts));
    const key = (entry: number): readonly number[] => [hashes[entry] ?? 0, documents[entry] ?? 0, entry];
    const sorted = [...hashes.keys()].sort((x, y) => {
      const [a, b] = [key(x), key(y)];
      return (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || x - y;
    });
    expect([...order]).toEqual(sorted);
  });

  it('hold all fingerprints of each text', () => {
    const { hashes, documents, at, first } = finish(buildPostings(texts));
    texts.forEach((text, document) => {
      const prints = fingerprints(text);
      const [start, end] = [first[document] ?? 0, first[document + 1] ?? 0];
      expect([...hashes.subarray(start, end)]).toEqual([...prints.hashes]);
      expect([...at.subarray(start, end)]).toEqual([...prints.at]);
      expect(new Set(documents.subarray(start, end))).toEqual(new Set(prints.at.length === 0 ? [] : [document]));
    });
    expect(first[texts.length]).toBe(hashes.length);
  });
});
