/** A pair of statements that differ in one number: in the first the arithmetic holds, in the second it does not. */
export interface StatementPair {
  readonly right: string;
  readonly wrong: string;
}

/** A source of numbers that gives the same ones for the same seed (mulberry32). */
export function randomSource(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return { whole, pick: (list) => list[whole(0, list.length - 1)] as never };
}

/** Whole numbers from a range, and one of a list. */
export interface Random {
  whole(least: number, most: number): number;
  pick<T>(list: readonly T[]): T;
}

/** One wording with its numbers drawn. */
export type Template = (random: Random) => StatementPair;

/** Makes both statements from one wording: `say` is given the true number and then a false one. */
export function pair<T>(right: T, wrong: T, say: (value: T) => string): StatementPair {
  return { right: say(right), wrong: say(wrong) };
}
