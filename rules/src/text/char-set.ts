/** A set of UTF-16 units. */
export interface CharSet {
  readonly size: number;
  has(code: number): boolean;
}

/**
 * The set of UTF-16 units of a string; most others are ruled out without hashing. For loops over a text: asking for a
 * character instead (`charAt`) makes a string for each that is not Latin.
 */
export function charSet(chars: string): CharSet {
  const units = new Set(Array.from(chars, (char) => char.charCodeAt(0)));
  // By the lower byte: Han characters, which are most of a text, hardly ever pass for a mark.
  const low = new Int32Array(8);
  for (const code of units) low[(code >> 5) & 7] = (low[(code >> 5) & 7] ?? 0) | (1 << (code & 31));
  return {
    size: units.size,
    has: (code) => ((low[(code >> 5) & 7] ?? 0) & (1 << (code & 31))) !== 0 && units.has(code),
  };
}
