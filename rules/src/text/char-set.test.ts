import { describe, expect, it } from 'vitest';
import { charSet } from './char-set.ts';

describe('a set of units', () => {
  it('holds its own and nothing else', () => {
    const marks = '，。！？；:\n、';
    const set = charSet(marks);
    expect(set.size).toBe(marks.length);
    const held = Array.from({ length: 0x10000 }, (_, code) => code).filter((code) => set.has(code));
    expect(String.fromCharCode(...held)).toBe(Array.from(marks).sort().join(''));
    expect(set.has(-1)).toBe(false);
    expect(set.has(NaN)).toBe(false);
  });
});
