import type { ListPlace, OrdinalStyle } from '../../../parse/model.ts';
import type { DocumentItem } from '../../../rule/unit.ts';
import type { Amount, Announced } from './read.ts';

/** What is kept of a block: how it is listed and the amounts in it. */
export interface Row {
  readonly list: ListPlace | undefined;
  readonly ordinal: { readonly style: OrdinalStyle; readonly value: number } | undefined;
  readonly amounts: readonly Amount[];
  readonly announced: Announced | undefined;
  /** The last mark: a row of lines without numbers is told by its semicolons. */
  readonly last: string;
  /** It says that one thing lies in several items. */
  readonly overlapNote: boolean;
  /** It calls an amount a sum, or leaves some out. */
  readonly open: boolean;
}

type Item = DocumentItem<Row>;

/** How far beyond a list its next number is looked for. */
const NEAR = 6;

/** The rows of the list that begins right after a block; none when nobody can tell where it ends. */
export function rowsAfter(items: readonly Item[], from: number): readonly Row[] {
  const [next] = items;
  if (next?.block !== from + 1) return [];
  const { list, ordinal } = next.value;
  if (list !== undefined) return list.first && list.opens ? inList(items, list.depth) : [];
  return ordinal?.value === 1 ? numbered(items, ordinal.style) : lines(items);
}

/** The items of one Markdown list; what stands inside an item is passed over. */
function inList(items: readonly Item[], depth: number): readonly Row[] {
  const rows: Row[] = [];
  const [start] = items;
  for (const [index, { block, value }] of items.entries()) {
    const adjoins = block === (start?.block ?? 0) + index;
    const { list } = value;
    if (!adjoins || list === undefined || list.depth < depth) {
      return continues(items.slice(index, index + NEAR), depth, rows.length + 1) ? [] : rows;
    }
    if (list.depth > depth || !list.opens) continue;
    if (list.first && rows.length > 0) return [];
    rows.push(value);
  }
  return rows;
}

/** A list cut by a paragraph: its next number comes later, or more items without number that nothing leads to. */
function continues(later: readonly Item[], depth: number, next: number): boolean {
  const [{ value } = { value: undefined }] = later;
  const more = value?.list?.depth === depth && value.list.value === undefined;
  return more || later.some((item) => item.value.list?.value === next);
}

/** Blocks numbered from one on that follow each other. */
function numbered(items: readonly Item[], style: OrdinalStyle): readonly Row[] {
  const rows: Row[] = [];
  const [start] = items;
  for (const [index, { block, value }] of items.entries()) {
    const { ordinal } = value;
    const fits = ordinal?.style === style && ordinal.value === rows.length + 1;
    if (block === (start?.block ?? 0) + index && fits) {
      rows.push(value);
      continue;
    }
    const goesOn = items
      .slice(index, index + NEAR)
      .some((item) => item.value.ordinal?.style === style && item.value.ordinal.value === rows.length + 1);
    return goesOn ? [] : rows;
  }
  return rows;
}

/** Lines that end in semicolons, up to the first that does not. */
function lines(items: readonly Item[]): readonly Row[] {
  const [start] = items;
  const rows: Row[] = [];
  for (const [index, { block, value }] of items.entries()) {
    if (block !== (start?.block ?? 0) + index || value.list !== undefined || value.ordinal !== undefined) return [];
    rows.push(value);
    if (!'；;'.includes(value.last)) return value.last === '。' ? rows : [];
  }
  return [];
}
