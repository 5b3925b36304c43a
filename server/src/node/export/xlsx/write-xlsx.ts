import type { Cell, Table } from '@shihua/rules';
import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';

/** Excel refuses longer texts in a cell. */
const LONGEST_TEXT = 32_767;

/** Rows of a sheet that Excel can hold, below the head. */
const MOST_ROWS = 1_048_575;

/** Columns wider than this hold prose and wrap. */
const PROSE = 30;

/** The tables as an Excel workbook, one sheet each. Texts are written as texts: none is ever run as a formula. */
export async function writeXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    sheet: table.title,
    data: sheetData(table),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  return writeExcelFile(sheets, { fontFamily: 'Microsoft YaHei', fontSize: 10 }).toBuffer();
}

function sheetData({ columns, rows }: Table): SheetData {
  const kept = rows.length <= MOST_ROWS ? rows : rows.slice(0, MOST_ROWS - 1);
  const data: SheetData = [
    columns.map(({ title }) => ({
      value: title,
      type: String,
      fontWeight: 'bold',
      backgroundColor: '#E7ECF1',
      bottomBorderStyle: 'thin',
    })),
    ...kept.map((row) => row.map((value, index) => cell(value, (columns[index]?.width ?? 0) > PROSE))),
  ];
  if (kept.length < rows.length) data.push([cell(`另有 ${String(rows.length - kept.length)} 行未写入。`, false)]);
  return data;
}

function cell(value: Cell, wrap: boolean): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top' };
  return { value: plainText(value), type: String, alignVertical: 'top', wrap };
}

/** The text without what XML cannot hold, cut to what a cell can. */
function plainText(text: string): string {
  const clean = text.replace(/[^\P{C}\t\n\r\p{Cf}\p{Co}]/gu, ' ');
  return clean.length <= LONGEST_TEXT ? clean : `${clean.slice(0, LONGEST_TEXT - 1)}…`;
}
