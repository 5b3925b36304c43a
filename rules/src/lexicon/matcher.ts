import type { TermRow, TermTable } from './term-table.ts';

/** Hits of one table in one text: `start, end, row` triples, leftmost-longest, not overlapping. */
export type FlatHits = readonly number[];

/** Finds the terms of many tables in one pass over a text. Built once per rule set. */
export interface Matcher {
  readonly tables: readonly TermTable[];
  /** The place of a table in `tables`, -1 when it is not there. */
  indexOf(table: TermTable): number;
  /** One list a table, in the order of `tables`; nothing where a table has no hit. */
  scan(text: string): readonly (FlatHits | undefined)[];
}

interface Leaf {
  readonly table: number;
  readonly row: number;
  readonly guard: TermRow | undefined;
}

const PRIME = 0x9e3779b1;

/**
 * A trie over UTF-16 units in flat arrays. Most positions of a text are ruled out by the first two units: a direct
 * table for the first, and a hashed transition for each one after it.
 */
export function buildMatcher(tables: readonly TermTable[]): Matcher {
  const root = new Int32Array(0x10000);
  const leaves: (Leaf[] | undefined)[] = [undefined];
  const edges = new Map<number, number>();
  let nodes = 1;
  const addNode = (): number => {
    leaves.push(undefined);
    return nodes++;
  };
  tables.forEach((table, tableIndex) => {
    table.rows.forEach((row, rowIndex) => {
      let node = root[row.term.charCodeAt(0)] ?? 0;
      if (node === 0) root[row.term.charCodeAt(0)] = node = addNode();
      for (let i = 1; i < row.term.length; i++) {
        const key = node * 0x10000 + row.term.charCodeAt(i);
        let next = edges.get(key);
        if (next === undefined) edges.set(key, (next = addNode()));
        node = next;
      }
      const guard = row.notAfter === undefined && row.notBefore === undefined ? undefined : row;
      (leaves[node] ??= []).push({ table: tableIndex, row: rowIndex, guard });
    });
  });
  const transitions = hashEdges(edges);
  const places = new Map(tables.map((table, index) => [table, index]));
  return {
    tables,
    indexOf: (table) => places.get(table) ?? -1,
    scan: (text) => scan(text, root, leaves, transitions),
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

function scan(
  text: string,
  root: Int32Array,
  leaves: readonly (readonly Leaf[] | undefined)[],
  transitions: Transitions,
): readonly (FlatHits | undefined)[] {
  const hits: number[][] = [];
  for (let start = 0; start < text.length; start++) {
    let node = root[text.charCodeAt(start)] ?? 0;
    let at = start + 1;
    while (node !== 0) {
      const found = leaves[node];
      if (found !== undefined) for (const leaf of found) record((hits[leaf.table] ??= []), leaf, text, start, at);
      if (at >= text.length) break;
      node = follow(transitions, node, text.charCodeAt(at));
      at++;
    }
  }
  return hits;
}

function record(list: number[], leaf: Leaf, text: string, start: number, end: number): void {
  if (leaf.guard !== undefined && !fits(leaf.guard, text, start, end)) return;
  const last = list.length - 3;
  if (last >= 0) {
    if (list[last] === start) {
      list[last + 1] = end;
      list[last + 2] = leaf.row;
      return;
    }
    if ((list[last + 1] ?? 0) > start) return;
  }
  list.push(start, end, leaf.row);
}

function fits(row: TermRow, text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const barred = (row.notAfter ?? '').includes(before) && before !== '';
  return !barred && !((row.notBefore ?? '').includes(after) && after !== '');
}
