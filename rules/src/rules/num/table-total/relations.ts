import { mayBeWritten, percentRange, type Range } from '../rounded.ts';
import type { Cell } from './cells.ts';
import { labelOf, TOTAL, type Row } from './totals.ts';

/** A cell that the other cells of its row do not give. */
export interface WrongCell {
  readonly row: Row;
  readonly cell: Cell;
  /** What they give, as it would be written. */
  readonly real: string;
}

/** What a cell would be by one reading of its column. */
interface Due extends Range {
  readonly real: number;
}

/** One reading of a column: what its cell in a row comes to, undefined where the row does not say. */
type Reading = (row: Row) => Due | undefined;

const PERCENT = /^(-?\d+(?:\.(\d+))?)[%％]?$/u;
/** Fewer rows that hold prove nothing. */
const FEWEST = 2;
/** Every pair of columns is tried, on so many rows at first. */
const WIDEST = 12;
const TRIED = 4;
/** From 元 to 元, to 千, to 万; from 公斤 to 吨. */
const SCALES = [1, 1e-3, 1e-4];
/** Small numbers multiply to each other by chance. */
const LEAST_PRODUCT = 20;

/**
 * The cells that are out of line: what a column means is read off its rows. Where most are the share of one column in
 * another or in its total, the growth from one to the other, or the product of two, the rest must be too.
 */
export function* wrongCells(table: readonly Row[]): Generator<WrongCell> {
  const header = table.findIndex((row) => row.cells.some((cell) => cell.value !== undefined));
  const rows = table.slice(Math.max(header, 0));
  const columns = (rows[0]?.cells ?? []).map((_, column) => column);
  if (columns.length > WIDEST) return;
  const total = rows.find((row) => TOTAL.test(labelOf(row)));
  for (const column of columns) {
    const named = table.slice(0, Math.max(header, 0)).some((row) => /[%％]/u.test(row.cells[column]?.text ?? ''));
    const percent = named || rows.some((row) => /[%％]$/u.test(row.cells[column]?.text ?? ''));
    const others = columns.filter((other) => other !== column);
    const readings = percent ? sharesOf(others, total) : productsOf(others, total);
    const proved = readings.map((reading) => tried(rows, column, reading)).filter((one) => one.held >= FEWEST);
    const [best] = proved.sort((a, b) => b.held - a.held);
    if (best === undefined || best.held * 3 < (best.held + best.wrong.length) * 2) continue;
    for (const { real, ...wrong } of best.wrong) yield { ...wrong, real: `${real}${percent ? '%' : ''}` };
  }
}

function sharesOf(columns: readonly number[], total: Row | undefined): readonly Reading[] {
  return columns.flatMap((part) => [
    (row: Row) => (row === total ? undefined : shareIn(row.cells[part], total?.cells[part], 0)),
    ...columns.flatMap((whole) =>
      part === whole ? [] : [0, 100].map((less) => (row: Row) => shareIn(row.cells[part], row.cells[whole], less)),
    ),
  ]);
}

function shareIn(part: Cell | undefined, whole: Cell | undefined, less: number): Due | undefined {
  if (!part?.value || !whole?.value) return undefined;
  const { lo, hi } = percentRange(rangeOf(part), rangeOf(whole));
  return { lo: lo - less, hi: hi - less, real: (100 * part.value) / whole.value - less };
}

function productsOf(columns: readonly number[], total: Row | undefined): readonly Reading[] {
  const pairs = columns.flatMap((a, index) => columns.slice(index + 1).map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) =>
    SCALES.map((scale): Reading => ({ cells, ...row }) => {
      const [one, many] = [cells[a], cells[b]];
      if (row.block === total?.block || !one?.value || !many?.value) return undefined;
      const [x, y] = [rangeOf(one), rangeOf(many)];
      const real = one.value * many.value * scale;
      return real < LEAST_PRODUCT ? undefined : { lo: x.lo * y.lo * scale, hi: x.hi * y.hi * scale, real };
    }),
  );
}

/** How many rows hold by one reading, and those that do not; few of the first rows are enough to give up on it. */
function tried(
  rows: readonly Row[],
  column: number,
  reading: Reading,
): { readonly held: number; readonly wrong: readonly WrongCell[] } {
  const wrong: WrongCell[] = [];
  let held = 0;
  for (const [index, row] of rows.entries()) {
    if (index >= TRIED && held < FEWEST) break;
    const cell = row.cells[column];
    const due = reading(row);
    const written = due === undefined ? null : PERCENT.exec(cell?.text.replace(/[,，]/gu, '') ?? '');
    if (cell === undefined || due === undefined || written === null) continue;
    const decimals = written[2]?.length ?? 0;
    if (mayBeWritten(due, { value: Number(written[1]), decimals })) held++;
    else wrong.push({ row, cell, real: String(Number(due.real.toFixed(decimals))) });
  }
  return { held, wrong };
}

function rangeOf({ value = 0, decimals }: Cell): Range {
  const half = decimals > 0 ? 0.5 * 10 ** -decimals : 0;
  return { lo: value - half, hi: value + half };
}
