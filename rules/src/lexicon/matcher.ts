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

interface Leaf {
  readonly table: number;
  readonly row: number;
  readonly guard: TermRow | undefined;
}

/** What ends at a node. */
interface Ends {
  readonly leaves: Leaf[];
  readonly marks: number[];
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
   * leads to (0 where the slot is free), and the place in `ends` of what ends there (0 for nothing).
   */
  readonly steps: Int32Array;
  readonly ends: readonly (Ends | undefined)[];
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
const END = 3;
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
  );
  tables.forEach((table, tableIndex) => {
    table.rows.forEach((row, rowIndex) => {
      const guard = row.notAfter === undefined && row.notBefore === undefined ? undefined : row;
      builder.endsOf(row.term).leaves.push({ table: tableIndex, row: rowIndex, guard });
    });
  });
  markLists.forEach((words, index) => {
    for (const word of words) builder.endsOf(word).marks.push(index);
  });
  const indices = new Map(tables.map((table, index) => [table, index]));
  return {
    tables,
    indexOf: (table) => indices.get(table) ?? -1,
    scan: (text) => read(text, builder, tables.length, markLists.length).hits,
    read: (text) => read(text, builder, tables.length, markLists.length),
  };
}

class Builder implements Trie {
  readonly mask: number;
  readonly steps: Int32Array;
  readonly ends: (Ends | undefined)[] = [undefined];
  readonly pairs = new Int32Array(1 << (PAIR_BITS - 5));
  readonly singles = new Uint8Array(SINGLE_MASK + 1);
  #count = ROOT;

  /** `units` is the length of all words together: there are no more steps than that. */
  constructor(units: number) {
    let size = 64;
    while (size < units * 1.5) size *= 2;
    this.mask = size - 1;
    this.steps = new Int32Array(size << 2);
  }

  endsOf(word: string): Ends {
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
    const known = this.ends[this.steps[at + END] ?? 0];
    if (known !== undefined) return known;
    const made: Ends = { leaves: [], marks: [] };
    this.steps[at + END] = this.ends.length;
    this.ends.push(made);
    return made;
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
    steps[at + TARGET] = ++this.#count;
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

function read(text: string, trie: Trie, tableCount: number, markCount: number): Scan {
  const { steps, ends, pairs, singles } = trie;
  const hits = new Array<number[] | undefined>(tableCount);
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
      const found = ends[steps[step + END] ?? 0];
      if (found !== undefined) {
        for (const leaf of found.leaves) {
          if (leaf.guard !== undefined && !fits(leaf.guard, text, start, at)) continue;
          const list = hits[leaf.table];
          if (list === undefined) {
            hits[leaf.table] = [start, at, leaf.row];
            (tables ??= []).push(leaf.table);
          } else record(list, leaf.row, start, at);
        }
        for (const mark of found.marks) marks[mark] = 1;
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
    list[last + 1] = end;
    list[last + 2] = row;
    return;
  }
  if ((list[last + 1] ?? 0) > start) return;
  list.push(start, end, row);
}

function fits(row: TermRow, text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const barred = (row.notAfter ?? '').includes(before) && before !== '';
  return !barred && !((row.notBefore ?? '').includes(after) && after !== '');
}
