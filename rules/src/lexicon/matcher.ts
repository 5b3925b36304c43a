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

interface Trie {
  readonly root: Int32Array;
  /** By node: the place in `ends`, 0 where no word ends. */
  readonly endAt: Int32Array;
  readonly ends: readonly (Ends | undefined)[];
  readonly transitions: Transitions;
  readonly tableCount: number;
  readonly markCount: number;
}

const PRIME = 0x9e3779b1;
const NOTHING: readonly number[] = [];

/**
 * A trie over UTF-16 units in flat arrays. Most positions of a text are ruled out by the first two units: a direct
 * table for the first, and a hashed transition for each one after it. A list of marks is only looked for: whether one
 * of its words stands in the text, not where.
 */
export function buildMatcher(tables: readonly TermTable[], markLists: readonly (readonly string[])[] = []): Matcher {
  const root = new Int32Array(0x10000);
  const ends: (Ends | undefined)[] = [undefined];
  const places = new Map<number, number>();
  const edges = new Map<number, number>();
  let nodes = 1;
  const nodeOf = (word: string): number => {
    let node = root[word.charCodeAt(0)] ?? 0;
    if (node === 0) root[word.charCodeAt(0)] = node = nodes++;
    for (let i = 1; i < word.length; i++) {
      const key = node * 0x10000 + word.charCodeAt(i);
      let next = edges.get(key);
      if (next === undefined) edges.set(key, (next = nodes++));
      node = next;
    }
    return node;
  };
  const endsOf = (word: string): Ends => {
    const node = nodeOf(word);
    const known = ends[places.get(node) ?? 0];
    if (known !== undefined) return known;
    const made: Ends = { leaves: [], marks: [] };
    places.set(node, ends.length);
    ends.push(made);
    return made;
  };
  tables.forEach((table, tableIndex) => {
    table.rows.forEach((row, rowIndex) => {
      const guard = row.notAfter === undefined && row.notBefore === undefined ? undefined : row;
      endsOf(row.term).leaves.push({ table: tableIndex, row: rowIndex, guard });
    });
  });
  markLists.forEach((words, index) => {
    for (const word of words) endsOf(word).marks.push(index);
  });
  const endAt = new Int32Array(nodes);
  for (const [node, place] of places) endAt[node] = place;
  const counts = { tableCount: tables.length, markCount: markLists.length };
  const trie: Trie = { root, endAt, ends, transitions: hashEdges(edges), ...counts };
  const indices = new Map(tables.map((table, index) => [table, index]));
  return {
    tables,
    indexOf: (table) => indices.get(table) ?? -1,
    scan: (text) => read(text, trie).hits,
    read: (text) => read(text, trie),
  };
}

interface Transitions {
  readonly mask: number;
  readonly nodes: Int32Array;
  readonly units: Uint16Array;
  readonly targets: Int32Array;
}

function hashEdges(edges: ReadonlyMap<number, number>): Transitions {
  let size = 64;
  while (size < edges.size * 2) size *= 2;
  const table = {
    mask: size - 1,
    nodes: new Int32Array(size),
    units: new Uint16Array(size),
    targets: new Int32Array(size),
  };
  for (const [key, target] of edges) {
    const node = Math.floor(key / 0x10000);
    const unit = key % 0x10000;
    let slot = slotOf(node, unit, table.mask);
    while (table.targets[slot] !== 0) slot = (slot + 1) & table.mask;
    table.nodes[slot] = node;
    table.units[slot] = unit;
    table.targets[slot] = target;
  }
  return table;
}

function slotOf(node: number, unit: number, mask: number): number {
  return (Math.imul(node, PRIME) ^ Math.imul(unit, 0x85ebca6b) ^ (unit << 7)) & mask;
}

function follow(table: Transitions, node: number, unit: number): number {
  let slot = slotOf(node, unit, table.mask);
  for (;;) {
    const target = table.targets[slot] ?? 0;
    if (target === 0) return 0;
    if (table.nodes[slot] === node && table.units[slot] === unit) return target;
    slot = (slot + 1) & table.mask;
  }
}

function read(text: string, { root, endAt, ends, transitions, tableCount, markCount }: Trie): Scan {
  const hits = new Array<number[] | undefined>(tableCount);
  const marks = new Uint8Array(markCount);
  let tables: number[] | undefined;
  const { length } = text;
  for (let start = 0; start < length; start++) {
    let node = root[text.charCodeAt(start)] ?? 0;
    let at = start + 1;
    while (node !== 0) {
      const found = ends[endAt[node] ?? 0];
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
      node = follow(transitions, node, text.charCodeAt(at));
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
