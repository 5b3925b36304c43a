import type { Reader } from './reader.ts';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  entry: T | undefined;
}

const FIRSTS = 2048;

/** A dictionary that finds the longest of its words at an offset, reading each character once. */
export interface Trie<T> {
  /**
   * The longest word at `offset` that `accept` lets pass, with its end and value; `first` saves a visit when already read.
   */
  longest(reader: Reader, offset: number, first?: number, accept?: (match: Match<T>) => boolean): Match<T> | undefined;
}

/** A word found by a {@link Trie}. */
export interface Match<T> {
  readonly end: number;
  readonly entry: T;
}

/** Builds a {@link Trie} from word–value pairs; a later pair wins over an earlier one for the same word. */
export function trieOf<T>(pairs: Iterable<readonly [string, T]>): Trie<T> {
  const root: Node<T> = { next: new Map(), entry: undefined };
  for (const [word, entry] of pairs) {
    let node = root;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      const child: Node<T> = node.next.get(code) ?? { next: new Map(), entry: undefined };
      node.next.set(code, child);
      node = child;
    }
    node.entry = entry;
  }
  // Few characters begin a word: one look at a small table rules out most of the others.
  const begins = new Uint8Array(FIRSTS);
  for (const code of root.next.keys()) begins[code % FIRSTS] = 1;
  return {
    longest(reader, offset, first = reader.code(offset), accept) {
      if (begins[first & (FIRSTS - 1)] === 0) return undefined;
      let node = root.next.get(first);
      let found: Match<T> | undefined;
      for (let end = offset + 1; node !== undefined; end += 1) {
        if (node.entry !== undefined) {
          const match = { end, entry: node.entry };
          if (accept === undefined || accept(match)) found = match;
        }
        node = node.next.size === 0 ? undefined : node.next.get(reader.code(end));
      }
      return found;
    },
  };
}
