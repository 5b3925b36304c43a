import { bisect } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';
import type { Scan } from './find-matches.ts';
import type { Postings } from './postings.ts';

/** Symbols of a passage that only few documents may have, lest it be a join of stock sentences. */
const LEAST_RARE = 24;
/** A document has a stock sentence of the passage when it has so many of its fingerprints, and this part of them. */
const SENTENCE_PRINTS = 3;
const SENTENCE_PART = 0.25;
/** Entries looked at for a fingerprint: enough to tell, however many have it; a document may have several. */
const LOOKED_AT = 600;

/** Tells wording that many documents share from what one document took from another. */
export class StockWording {
  readonly #postings: Postings;
  readonly #scan: Scan;

  constructor(postings: Postings, scan: Scan) {
    this.#postings = postings;
    this.#scan = scan;
  }

  /**
   * True when a passage (in symbols of a document) is made of wording that many documents share: hardly anything of
   * it is rare, and as many documents have whole sentences of it, not just the same turns of phrase here and there.
   */
  has(document: number, passage: Span): boolean {
    const entries = this.#entriesIn(document, passage);
    if (this.#rare(entries, passage) >= LEAST_RARE) return false;
    const { order, documents } = this.#postings;
    const { commonRuns, common } = this.#scan;
    const counts = new Map<number, number>();
    const needed = Math.max(SENTENCE_PRINTS, SENTENCE_PART * (entries.end - entries.start));
    let holders = 0;
    for (let entry = entries.start; entry < entries.end; entry++) {
      const run = commonRuns[entry] ?? 0;
      if (run === 0) continue;
      let last = -1;
      for (let i = run - 1; i < Math.min(order.length, run - 1 + LOOKED_AT); i++) {
        const other = order[i] ?? 0;
        if (commonRuns[other] !== run) break;
        const holder = documents[other] ?? 0;
        if (holder === last) continue;
        last = holder;
        const count = (counts.get(holder) ?? 0) + 1;
        counts.set(holder, count);
        if (count >= needed && count - 1 < needed && ++holders >= common) return true;
      }
    }
    return false;
  }

  /** Symbols of the passage that no common fingerprint speaks for; each speaks for those up to the next one. */
  #rare(entries: Span, { start, end }: Span): number {
    const { at } = this.#postings;
    let rare = 0;
    let from = start;
    let isCommon = this.#isCommon(entries.start);
    for (let entry = entries.start; entry < entries.end; entry++) {
      const place = at[entry] ?? 0;
      if (!isCommon) rare += place - from;
      from = place;
      isCommon = this.#isCommon(entry);
    }
    return isCommon ? rare : rare + (end - from);
  }

  #isCommon(entry: number): boolean {
    return (this.#scan.commonRuns[entry] ?? 0) > 0;
  }

  #entriesIn(document: number, { start, end }: Span): Span {
    const { first } = this.#postings;
    const [from, to] = [first[document] ?? 0, first[document + 1] ?? 0];
    return { start: this.#firstFrom(from, to, start), end: this.#firstFrom(from, to, end) };
  }

  #firstFrom(from: number, to: number, least: number): number {
    const { at } = this.#postings;
    return from + bisect(to - from, (index) => (at[from + index] ?? 0) >= least);
  }
}
