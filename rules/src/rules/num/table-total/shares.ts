import { mayBeWritten, percentRange, type Range } from '../rounded.ts';
import type { Cell } from './cells.ts';
import { labelOf, TOTAL, type Row } from './totals.ts';

/** A percentage in a table that the amounts of its row do not give. */
export interface WrongShare {
  readonly row: Row;
  readonly cell: Cell;
  /** What they give, in percent. */
  readonly real: number;
}

/** How a row's percentage would come about, and whether it does. */
interface Try extends WrongShare {
  readonly holds: boolean;
}

const PERCENT = /^(-?\d+(?:\.(\d+))?)[%％]?$/u;
/** Fewer rows that hold prove nothing. */
const FEWEST = 2;
/** Every pair of columns is tried. */
const WIDEST = 12;

/**
 * The percentages that are out of line: what a column of them means is read off its rows. Where most are the share of
 * one column in another, in its total, or the growth from one to the other, the rest must be too.
 */
export function* wrongShares(table: readonly Row[]): Generator<WrongShare> {
  const header = table.findIndex((row) => row.cells.some((cell) => cell.value !== undefined));
  const rows = table.slice(Math.max(header, 0));
  const columns = (rows[0]?.cells ?? []).map((_, column) => column);
  if (columns.length > WIDEST) return;
  for (const column of columns) {
    const names = table.slice(0, Math.max(header, 0)).map((row) => row.cells[column]?.text ?? '');
    if (!rows.some((row) => /[%％]$/u.test(row.cells[column]?.text ?? '')) && !/[%％]/u.test(names.join(''))) continue;
    const ways = columns.flatMap((part) => [
      rowsTried(rows, column, part, undefined, false),
      ...columns.flatMap((whole) =>
        part === whole ? [] : [false, true].map((growth) => rowsTried(rows, column, part, whole, growth)),
      ),
    ]);
    const held = (tried: readonly Try[]): number => tried.filter(({ holds }) => holds).length;
    const [best = []] = ways.sort((a, b) => held(b) - held(a));
    if (held(best) >= FEWEST && held(best) * 3 >= best.length * 2) yield* best.filter(({ holds }) => !holds);
  }
}

/** The rows of a table tried for one meaning of a column of percentages. */
function rowsTried(
  rows: readonly Row[],
  column: number,
  part: number,
  whole: number | undefined,
  growth: boolean,
): readonly Try[] {
  const total = rows.find((row) => TOTAL.test(labelOf(row)));
  return rows.flatMap((row): readonly Try[] => {
    const cell = row.cells[column];
    const written = PERCENT.exec(cell?.text ?? '');
    const [mine, its] = [row.cells[part], whole === undefined ? total?.cells[part] : row.cells[whole]];
    if (cell === undefined || written === null || (whole === undefined && row === total)) return [];
    if (part === column || whole === column || !mine?.value || !its?.value) return [];
    const less = growth ? 100 : 0;
    const { lo, hi } = percentRange(rangeOf(mine), rangeOf(its));
    const stated = { value: Number(written[1]), decimals: written[2]?.length ?? 0 };
    const holds = mayBeWritten({ lo: lo - less, hi: hi - less }, stated);
    return [{ row, cell, holds, real: Number(((100 * mine.value) / its.value - less).toFixed(stated.decimals)) }];
  });
}

function rangeOf({ value = 0, decimals }: Cell): Range {
  const half = decimals > 0 ? 0.5 * 10 ** -decimals : 0;
  return { lo: value - half, hi: value + half };
}
