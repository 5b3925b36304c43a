import { describe, expect, it } from 'vitest';
import { GenerationCache } from './cache.ts';

describe('a cache of two generations', () => {
  it('keeps what is asked for and forgets the rest', () => {
    const cache = new GenerationCache<number>(8);
    for (let key = 0; key < 100; key++) {
      cache.set(`key ${String(key)}`, key);
      expect(cache.get('key 0')).toBe(0);
    }
    expect(cache.get('key 99')).toBe(99);
    expect(cache.get('key 50')).toBeUndefined();
  });

  it('never holds more than its limit', () => {
    const cache = new GenerationCache<number>(8);
    for (let key = 0; key < 100; key++) cache.set(`key ${String(key)}`, key);
    const held = Array.from({ length: 100 }, (_, key) => cache.get(`key ${String(key)}`)).filter(
      (value) => value !== undefined,
    );
    expect(held.length).toBeGreaterThanOrEqual(4);
    expect(held.length).toBeLessThanOrEqual(8);
  });
});
