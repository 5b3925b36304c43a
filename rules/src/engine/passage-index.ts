import { overlaps, type Span } from '../text/span.ts';

/** A bucket is 64 characters wide: about a sentence, so that a passage touches few. */
const WIDTH_BITS = 6;

/** Finds the first added passage of a list that overlaps another, without looking at all of them. */
export class PassageIndex {
  readonly #passages: readonly Span[];
  /** Places in the list, by bucket. */
  readonly #buckets: (number[] | undefined)[] = [];

  constructor(passages: readonly Span[]) {
    this.#passages = passages;
  }

  /** Adds the passage at a place of the list. */
  add(place: number): void {
    const { start, end } = this.#passages[place] ?? { start: 0, end: 0 };
    for (let bucket = start >> WIDTH_BITS; bucket <= (end - 1) >> WIDTH_BITS; bucket++) {
      const list = this.#buckets[bucket];
      if (list === undefined) this.#buckets[bucket] = [place];
      else list.push(place);
    }
  }

  /** The place of an added passage that overlaps the one at a place of the list, -1 where there is none. */
  overlapping(place: number): number {
    const passage = this.#passages[place] ?? { start: 0, end: 0 };
    for (let bucket = passage.start >> WIDTH_BITS; bucket <= (passage.end - 1) >> WIDTH_BITS; bucket++) {
      for (const candidate of this.#buckets[bucket] ?? []) {
        const other = this.#passages[candidate];
        if (other !== undefined && overlaps(other, passage)) return candidate;
      }
    }
    return -1;
  }
}
