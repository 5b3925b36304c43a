import type { Cell } from './cells.ts';

/** One row of a table and the block it is. */
export interface Row {
  readonly block: number;
  readonly cells: readonly Cell[];
}

/** A total that its items do not make up. */
export interface Mismatch {
  readonly along: 'column' | 'row';
  readonly row: Row;
  readonly cell: Cell;
  /** The header of the column, or the label of the row for a total at its end. */
  readonly name: string;
  readonly sum: number;
}

export const TOTAL = /^(?:合\s*计|总\s*计|共\s*计|总数)$/u;
const SUBTOTAL = /小\s*计/u;
/** Rows that lie inside another row. */
const INSIDE = /其中|#|^占|比/u;
/** Columns whose numbers do not add up to anything. */
const NO_SUM = /率|比例|占比|比重|%|％|均|序号|编号|年份|年度|单价|标准|名次|排名|得分|电话|增长|增幅|备注|价格/u;
/** Rows that follow each other in time: their stocks do not add up, and 合计 may write the last or the average. */
const PERIOD = /^(?:第?[\d一二三四五六七八九十〇]+(?:年|月|季度|周|旬|期)|[上下]半年|[上中下]旬)/u;
const EMPTY = /^(?:[-—–/／\s]*|无)$/u;

/** The totals of a table that are wrong: in rows headed 合计, and in columns headed 合计 where the other rows hold. */
export function mismatchesIn(table: readonly Row[]): readonly Mismatch[] {
  const header = table.findIndex((row) => row.cells.some((cell) => cell.value !== undefined));
  if (header < 1) return [];
  const names = headerNames(table.slice(0, header));
  const rows = table.slice(header);
  return [...columnTotals(rows, names), ...rowTotals(rows, names)];
}

function headerNames(rows: readonly Row[]): readonly string[] {
  const width = Math.max(...rows.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row.cells[column]?.text ?? '').join(''));
}

export function labelOf(row: Row): string {
  return row.cells.slice(0, 2).find((cell) => cell.value === undefined && cell.text !== '')?.text ?? '';
}

function* columnTotals(rows: readonly Row[], names: readonly string[]): Generator<Mismatch> {
  const totals = rows.filter((row) => TOTAL.test(labelOf(row)));
  const [row] = totals;
  if (row === undefined || totals.length > 1) return;
  const at = rows.indexOf(row);
  const items = at === 0 ? rows.slice(1) : rows.slice(0, at);
  if (items.length < 2 || items.some((item) => INSIDE.test(labelOf(item)) || item.cells.length !== row.cells.length))
    return;
  const periods = items.every((item) => PERIOD.test(item.cells[0]?.text ?? ''));
  const subtotals = items.filter((item) => SUBTOTAL.test(labelOf(item)));
  for (const [column, cell] of row.cells.entries()) {
    const name = names[column] ?? '';
    if (cell.value === undefined || NO_SUM.test(name)) continue;
    const plain = valuesOf(
      items.filter((item) => !subtotals.includes(item)),
      column,
    );
    const halves = subtotals.length > 1 ? valuesOf(subtotals, column) : undefined;
    if (plain === undefined || plain.length < 2 || isNested(plain)) continue;
    if (periods && isAmong(cell.value, plain)) continue;
    // The same 60 people took every course: a total that is one of its items is no sum.
    if (plain.some(({ value }) => value === cell.value)) continue;
    if (adds(plain, cell) || (halves !== undefined && adds(halves, cell))) continue;
    yield { along: 'column', row, cell, name, sum: sumOf(plain) };
  }
}

function isAmong(value: number, cells: readonly Cell[]): boolean {
  const values = cells.map((cell) => cell.value ?? 0);
  return value >= Math.min(...values) && value <= Math.max(...values);
}

/** The numbers of a column; undefined when a cell is neither a number nor empty. */
function valuesOf(items: readonly Row[], column: number): readonly Cell[] | undefined {
  const cells: Cell[] = [];
  for (const item of items) {
    const cell = item.cells[column];
    if (cell === undefined || (cell.value === undefined && !EMPTY.test(cell.text))) return undefined;
    if (cell.value !== undefined) cells.push(cell);
  }
  return cells;
}

function sumOf(cells: readonly Cell[]): number {
  return Number(cells.reduce((sum, cell) => sum + (cell.value ?? 0), 0).toFixed(6));
}

/** A column of numbers that may be added up, and what the table writes for all of them. */
export interface Column {
  readonly name: string;
  readonly cells: readonly Cell[];
  /** The cell in the row headed 合计. */
  readonly total: Cell | undefined;
}

/** The columns that add up; none where rows lie in other rows. */
export function columnsOf(table: readonly Row[]): readonly Column[] {
  const header = table.findIndex((row) => row.cells.some((cell) => cell.value !== undefined));
  if (header < 1) return [];
  const names = headerNames(table.slice(0, header));
  const rows = table.slice(header);
  const totals = rows.filter((row) => TOTAL.test(labelOf(row)));
  const items = rows.filter((row) => !totals.includes(row));
  const nested = items.some((item) => INSIDE.test(labelOf(item)) || SUBTOTAL.test(labelOf(item)));
  if (totals.length > 1 || nested) return [];
  return names.flatMap((name, column): readonly Column[] => {
    const cells = valuesOf(items, column);
    if (cells === undefined || cells.length < 2 || NO_SUM.test(name) || isNested(cells)) return [];
    return [{ name, cells, total: totals[0]?.cells[column] }];
  });
}

/** Each rounded item may be off by half of its last place, and so may the total. */
export function adds(
  cells: readonly Cell[],
  total: Pick<Cell, 'decimals'> & { readonly value: number | undefined },
): boolean {
  const decimals = Math.max(total.decimals, ...cells.map((cell) => cell.decimals));
  const slack = decimals === 0 ? 0 : 0.5 * 10 ** -decimals * (cells.length + 1);
  return Math.abs(sumOf(cells) - (total.value ?? 0)) <= slack + 1e-9;
}

/** An item that is the sum of the two or more items below it is a total of a group, written without saying so. */
function isNested(cells: readonly Cell[]): boolean {
  return cells.some((cell, index) => {
    let sum = 0;
    return cells.slice(index + 1).some((below, count) => {
      sum += below.value ?? 0;
      return count > 0 && cell.value !== 0 && Math.abs(sum - (cell.value ?? 0)) < 1e-9;
    });
  });
}

/** A column headed 合计 is checked only where half of its rows, two at least, prove that it adds up the columns beside it. */
function* rowTotals(rows: readonly Row[], names: readonly string[]): Generator<Mismatch> {
  const column = names.findIndex((name) => TOTAL.test(name));
  if (column < 0) return;
  const checked = rows.flatMap((row): readonly (Mismatch & { readonly holds: boolean })[] => {
    const cell = row.cells[column];
    const parts = row.cells.filter(
      (part, index) => part !== cell && part.value !== undefined && !NO_SUM.test(names[index] ?? ''),
    );
    if (cell?.value === undefined || parts.length < 2) return [];
    // 户均人口 of the whole is the average of the columns.
    if (NO_SUM.test(labelOf(row)) || isAmong(cell.value, parts)) return [];
    return [{ along: 'row', row, cell, name: labelOf(row), sum: sumOf(parts), holds: adds(parts, cell) }];
  });
  const held = checked.filter((entry) => entry.holds).length;
  if (held < 2 || held * 2 < checked.length) return;
  yield* checked.filter((entry) => !entry.holds);
}
