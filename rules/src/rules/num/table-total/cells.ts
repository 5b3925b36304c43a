import type { Span } from '../../../text/span.ts';

/** One cell of a table row, in the row's offsets. */
export interface Cell extends Span {
  readonly text: string;
  /** The number the cell holds and nothing else; undefined for text, percentages and empty cells. */
  readonly value: number | undefined;
  readonly decimals: number;
}

/** The cells of a row written with pipes (Markdown) or tabs. */
export function readCells(row: string): readonly Cell[] {
  const mark = row.includes('\t') ? '\t' : '|';
  const cells: Cell[] = [];
  let start = 0;
  for (let at = 0; at <= row.length; at++) {
    const ends = at === row.length || (row[at] === mark && row[at - 1] !== '\\');
    if (!ends) continue;
    cells.push(cellOf(row, start, at));
    start = at + 1;
  }
  if (mark === '|' && row.startsWith('|')) cells.shift();
  if (mark === '|' && row.trimEnd().endsWith('|')) cells.pop();
  return cells;
}

const NUMBER = /^(?:-|−)?(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.(\d+))?$/u;

function cellOf(row: string, from: number, to: number): Cell {
  const raw = row.slice(from, to);
  const text = raw.trim().replace(/^\*+|\*+$/gu, '');
  const start = from + (text === '' ? 0 : raw.indexOf(text));
  const number = NUMBER.exec(text);
  const value = number === null ? undefined : Number(text.replace(/[,，]/gu, '').replace('−', '-'));
  return { start, end: start + text.length, text, value, decimals: number?.[1]?.length ?? 0 };
}
