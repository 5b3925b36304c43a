import type { Reader } from './reader.ts';

interface Node<T> {
  readonly next: Map<number, Node<T>>;
  entry: T | undefined;
}

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
  return {
    longest(reader, offset, first = reader.code(offset), accept = () => true) {
      let node = root.next.get(first);
      let found: Match<T> | undefined;
      for (let end = offset + 1; node !== undefined; end += 1) {
        const match = node.entry === undefined ? undefined : { end, entry: node.entry };
        if (match !== undefined && accept(match)) found = match;
        node = node.next.size === 0 ? undefined : node.next.get(reader.code(end));
      }
      return found;
    },
  };
}
