/** Whole numbers up to a known greatest one. */
export type Offsets = Uint16Array | Uint32Array;

/** Room for `count` numbers up to `greatest`, in half the memory where two bytes hold them: texts are seldom longer. */
export function makeOffsets(count: number, greatest: number): Offsets {
  return greatest <= 0xffff ? new Uint16Array(count) : new Uint32Array(count);
}
