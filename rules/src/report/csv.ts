import type { Cell, Table } from './tables/table.ts';

/** Excel in China reads a file without this mark as GBK. */
export const CSV_START = '\ufeff';

/** One record of CSV (RFC 4180), its line end included. */
export function csvRecord(cells: readonly Cell[]): string {
  return `${cells.map(field).join(',')}\r\n`;
}

/** A table as CSV in UTF-8 with a byte-order mark. */
export function renderCsv({ columns, rows }: Table): string {
  return CSV_START + csvRecord(columns.map(({ title }) => title)) + rows.map(csvRecord).join('');
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = disarmed(cell.replace(/[^\P{Cc}\t\r\n]/gu, ' '));
  return /[",\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet would run a text that looks like a formula; an apostrophe in front makes it a text again. */
function disarmed(text: string): string {
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text;
}
