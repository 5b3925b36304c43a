/** Length of the stretches that are compared. */
export const GRAM = 12;

/** Where a gram stands: the index of its passage and the offset in it. */
export interface GramPlace {
  readonly passage: number;
  readonly at: number;
}

/** Remembers where each gram of the passages stood first; a hash finds it, the characters decide. */
export class GramTable {
  readonly #texts: readonly string[];
  readonly #mask: number;
  /** Index of the passage plus one, 0 where the slot is free. */
  readonly #passages: Int32Array;
  readonly #offsets: Int32Array;

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    const grams = texts.reduce((sum, text) => sum + text.length, 0);
    let size = 64;
    while (size < grams * 2) size *= 2;
    this.#mask = size - 1;
    this.#passages = new Int32Array(size);
    this.#offsets = new Int32Array(size);
  }

  /** The first place of the gram, or nothing when this is it; it is then remembered. */
  firstOf(passage: number, at: number): GramPlace | undefined {
    const text = this.#texts[passage] ?? '';
    let slot = hashOf(text, at) & this.#mask;
    for (let known = this.#passages[slot] ?? 0; known !== 0; known = this.#passages[slot] ?? 0) {
      const offset = this.#offsets[slot] ?? 0;
      if (isSame(this.#texts[known - 1] ?? '', offset, text, at)) return { passage: known - 1, at: offset };
      slot = (slot + 1) & this.#mask;
    }
    this.#passages[slot] = passage + 1;
    this.#offsets[slot] = at;
    return undefined;
  }
}

function hashOf(text: string, at: number): number {
  let hash = 0;
  for (let i = at; i < at + GRAM; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}

function isSame(a: string, atA: number, b: string, atB: number): boolean {
  for (let i = 0; i < GRAM; i++) if (a.charCodeAt(atA + i) !== b.charCodeAt(atB + i)) return false;
  return true;
}
