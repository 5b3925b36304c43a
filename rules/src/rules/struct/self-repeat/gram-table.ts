import { GRAM } from './anchors.ts';

/** Where a gram stands: the index of its passage and the offset in it. */
export interface GramPlace {
  readonly passage: number;
  readonly at: number;
}

const PASSAGE = 1;
const OFFSET = 2;

/** Remembers where grams of the passages stood; a hash finds them, the characters decide. */
export class GramTable {
  readonly #texts: readonly string[];
  readonly #mask: number;
  /** Four numbers a slot: the hash, the index of the passage plus one (0 where the slot is free), the offset. */
  readonly #slots: Int32Array;

  /** `grams` is how many there are at most. */
  constructor(texts: readonly string[], grams: number) {
    this.#texts = texts;
    let size = 64;
    while (size < grams * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size << 2);
  }

  /** Where the gram stood, or nothing when this is the first; it is then remembered. */
  find(passage: number, at: number, hash: number): GramPlace | undefined {
    const slot = this.#slotOf(passage, at, hash);
    const known = this.#slots[slot + PASSAGE] ?? 0;
    if (known !== 0) return { passage: known - 1, at: this.#slots[slot + OFFSET] ?? 0 };
    this.#put(slot, passage, at, hash);
    return undefined;
  }

  /** Remembers this place of the gram and no longer the one before. */
  replace(passage: number, at: number, hash: number): void {
    this.#put(this.#slotOf(passage, at, hash), passage, at, hash);
  }

  #put(slot: number, passage: number, at: number, hash: number): void {
    this.#slots[slot] = hash;
    this.#slots[slot + PASSAGE] = passage + 1;
    this.#slots[slot + OFFSET] = at;
  }

  /** The slot of the gram, or the free one it would have. */
  #slotOf(passage: number, at: number, hash: number): number {
    const text = this.#texts[passage] ?? '';
    for (let slot = hash & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const place = slot << 2;
      const known = this.#slots[place + PASSAGE] ?? 0;
      if (known === 0) return place;
      if (this.#slots[place] !== hash) continue;
      if (isSame(this.#texts[known - 1] ?? '', this.#slots[place + OFFSET] ?? 0, text, at)) return place;
    }
  }
}

function isSame(a: string, atA: number, b: string, atB: number): boolean {
  for (let i = 0; i < GRAM; i++) if (a.charCodeAt(atA + i) !== b.charCodeAt(atB + i)) return false;
  return true;
}
