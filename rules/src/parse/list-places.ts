import type { SyntaxNode } from '@lezer/common';
import type { ListPlace } from './model.ts';

/** Keeps count of the lists that are open while a Markdown tree is walked. */
export class ListPlaces {
  readonly #source: string;
  /** The items around the place that is read, the innermost last. */
  readonly #open: { readonly place: ListPlace; used: boolean }[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  enter(item: SyntaxNode): void {
    const mark = item.getChild('ListMark');
    const value = mark === null ? NaN : Number.parseInt(this.#source.slice(mark.from, mark.to), 10);
    const place = { depth: this.#open.length + 1, opens: true, first: item.prevSibling?.name !== 'ListItem' };
    this.#open.push({ place: Number.isNaN(value) ? place : { ...place, value }, used: false });
  }

  leave(): void {
    this.#open.pop();
  }

  /** The place of the next block; undefined outside lists. */
  next(): ListPlace | undefined {
    const item = this.#open.at(-1);
    if (item === undefined) return undefined;
    const { place, used } = item;
    item.used = true;
    return used ? { ...place, opens: false } : place;
  }
}
