import type { TermRow, TermTable } from './term-table.ts';

/** Hits of one table in one text: `start, end, row` triples, leftmost-longest, not overlapping. */
export type FlatHits = readonly number[];

/** What one pass over a text finds. */
export interface Scan {
  /** One list a table, in the order of the matcher's tables; nothing where a table has no hit. */
  readonly hits: readonly (FlatHits | undefined)[];
  /** The places of the tables that have a hit, in no order, each once. */
  readonly tables: readonly number[];
  /** 1 for each list of marks of which one stands in the text. */
  readonly marks: Uint8Array;
}

/** Finds the terms of many tables in one pass over a text. Built once per rule set. */
export interface Matcher {
  readonly tables: readonly TermTable[];
  /** The place of a table in `tables`, -1 when it is not there. */
  indexOf(table: TermTable): number;
  /** One list a table, in the order of `tables`; nothing where a table has no hit. */
  scan(text: string): readonly (FlatHits | undefined)[];
  /** The hits with what else the pass has seen. */
  read(text: string): Scan;
}

/**
 * A trie over UTF-16 units, its steps in one hash table, and a bitmap of how words begin that rules out most positions
 * of a text before the trie is asked.
 */
interface Trie {
  /** Slots of the table, less one. */
  readonly mask: number;
  /**
   * Four numbers a slot, side by side so that a step is one look into memory: the node it leaves, its unit, the node it
   * leads to (0 where the slot is free), and the first of the leaves that end there (0 for none).
   */
  readonly steps: Int32Array;
  /** Three numbers a leaf: its list (a table, or beyond the tables a list of marks), its row, and the next leaf. */
  readonly leaves: Int32Array;
  /** A bit for the hash of the first two units of each word. */
  readonly pairs: Int32Array;
  /** 1 for the hash of each word of one unit. */
  readonly singles: Uint8Array;
}

const PRIME = 0x9e3779b1;
/** The node words begin at. */
const ROOT = 1;
const UNIT = 1;
const TARGET = 2;
const LEAF = 3;
const LIST = 0;
const ROW = 1;
const NEXT = 2;
const PAIR_BITS = 17;
const SINGLE_MASK = 0xfff;
const NOTHING: readonly number[] = [];

/**
 * Builds the matcher of some tables. A list of marks is only looked for: whether one of its words stands in the text,
 * not where.
 */
export function buildMatcher(tables: readonly TermTable[], markLists: readonly (readonly string[])[] = []): Matcher {
  const builder = new Builder(
    tables.reduce((sum, { rows }) => sum + rows.reduce((units, { term }) => units + term.length, 0), 0) +
      markLists.reduce((sum, words) => sum + words.reduce((units, word) => units + word.length, 0), 0),
    tables.reduce((sum, { rows }) => sum + rows.length, 0) + markLists.reduce((sum, words) => sum + words.length, 0),
  );
  for (const [list, { rows }] of tables.entries())
    for (const [row, { term }] of rows.entries()) builder.add(term, list, row);
  for (const [list, words] of markLists.entries()) for (const word of words) builder.add(word, tables.length + list, 0);
  const indices = new Map(tables.map((table, index) => [table, index]));
  const scan = (text: string): Scan => read(text, builder, tables, markLists.length);
  return {
    tables,
    indexOf: (table) => indices.get(table) ?? -1,
    scan: (text) => scan(text).hits,
    read: scan,
  };
}

class Builder implements Trie {
  readonly mask: number;
  readonly steps: Int32Array;
  readonly leaves: Int32Array;
  readonly pairs = new Int32Array(1 << (PAIR_BITS - 5));
  readonly singles = new Uint8Array(SINGLE_MASK + 1);
  #nodes = ROOT;
  #leaves = 0;

  /** `units` is the length of all words together: there are no more steps than that. */
  constructor(units: number, words: number) {
    let size = 64;
    while (size < units * 1.5) size *= 2;
    this.mask = size - 1;
    this.steps = new Int32Array(size << 2);
    this.leaves = new Int32Array((words + 1) * 3);
  }

  /** Adds a word. A word that a list has twice counts as its later row. */
  add(word: string, list: number, row: number): void {
    let at = -1;
    for (let i = 0; i < word.length; i++) {
      at = this.#step(at < 0 ? ROOT : (this.steps[at + TARGET] ?? 0), word.charCodeAt(i));
    }
    if (at < 0) throw new Error('an empty word');
    if (word.length === 1) this.singles[word.charCodeAt(0) & SINGLE_MASK] = 1;
    else {
      const bit = pairOf(word.charCodeAt(0), word.charCodeAt(1));
      this.pairs[bit >> 5] = (this.pairs[bit >> 5] ?? 0) | (1 << (bit & 31));
    }
    const leaf = 3 * ++this.#leaves;
    this.leaves[leaf + LIST] = list;
    this.leaves[leaf + ROW] = row;
    this.leaves[leaf + NEXT] = this.steps[at + LEAF] ?? 0;
    this.steps[at + LEAF] = leaf;
  }

  /** Where the step stands in the table; made when it is new. */
  #step(node: number, unit: number): number {
    const { steps, mask } = this;
    let slot = slotOf(node, unit, mask);
    for (; steps[(slot << 2) + TARGET] !== 0; slot = (slot + 1) & mask) {
      if (steps[slot << 2] === node && steps[(slot << 2) + UNIT] === unit) return slot << 2;
    }
    const at = slot << 2;
    steps[at] = node;
    steps[at + UNIT] = unit;
    steps[at + TARGET] = ++this.#nodes;
    return at;
  }
}

function pairOf(first: number, second: number): number {
  return Math.imul(Math.imul(first, PRIME) ^ second, 0x85ebca6b) >>> (32 - PAIR_BITS);
}

function slotOf(node: number, unit: number, mask: number): number {
  return (Math.imul(node, PRIME) ^ Math.imul(unit, 0x85ebca6b) ^ (unit << 7)) & mask;
}

/** Where the step from a node stands in the table, -1 when no word goes on so. */
function follow({ mask, steps }: Trie, node: number, unit: number): number {
  for (let slot = slotOf(node, unit, mask); ; slot = (slot + 1) & mask) {
    const at = slot << 2;
    if (steps[at + TARGET] === 0) return -1;
    if (steps[at] === node && steps[at + UNIT] === unit) return at;
  }
}

function read(text: string, trie: Trie, termTables: readonly TermTable[], markCount: number): Scan {
  const { steps, leaves, pairs, singles } = trie;
  const hits = new Array<number[] | undefined>(termTables.length);
  const marks = new Uint8Array(markCount);
  let tables: number[] | undefined;
  const { length } = text;
  let next = text.charCodeAt(0);
  for (let start = 0; start < length; start++) {
    const unit = next;
    next = start + 1 < length ? text.charCodeAt(start + 1) : 0;
    const pair = pairOf(unit, next);
    if (((pairs[pair >> 5] ?? 0) & (1 << (pair & 31))) === 0 && singles[unit & SINGLE_MASK] === 0) continue;
    let step = follow(trie, ROOT, unit);
    let at = start + 1;
    while (step >= 0) {
      for (let leaf = steps[step + LEAF] ?? 0; leaf > 0; leaf = leaves[leaf + NEXT] ?? 0) {
        const index = leaves[leaf + LIST] ?? 0;
        const row = leaves[leaf + ROW] ?? 0;
        const term = termTables[index]?.rows[row];
        if (term === undefined) marks[index - termTables.length] = 1;
        else if (fits(term, text, start, at)) {
          const list = hits[index];
          if (list === undefined) {
            hits[index] = [start, at, row];
            (tables ??= []).push(index);
          } else record(list, row, start, at);
        }
      }
      if (at >= length) break;
      step = follow(trie, steps[step + TARGET] ?? 0, text.charCodeAt(at));
      at++;
    }
  }
  return { hits, tables: tables ?? NOTHING, marks };
}

function record(list: number[], row: number, start: number, end: number): void {
  const last = list.length - 3;
  if (list[last] === start) {
    // The same word once more, from an earlier row.
    if (list[last + 1] === end) return;
    list[last + 1] = end;
    list[last + 2] = row;
    return;
  }
  if ((list[last + 1] ?? 0) > start) return;
  list.push(start, end, row);
}

function fits({ notAfter, notBefore }: TermRow, text: string, start: number, end: number): boolean {
  if (notAfter !== undefined && start > 0 && notAfter.includes(text.charAt(start - 1))) return false;
  return notBefore === undefined || end >= text.length || !notBefore.includes(text.charAt(end));
}
