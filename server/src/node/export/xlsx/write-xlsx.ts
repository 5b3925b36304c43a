import type { Blob } from 'node:buffer';
import type Stream from 'node:stream';
import type { Cell, Table } from '@shihua/rules';
import writeExcelFile, { type CellObject, type Feature, type SheetData } from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';

/** Excel refuses longer texts in a cell. */
const LONGEST_TEXT = 32_767;

/** Rows of a sheet that Excel can hold, below the head. */
const MOST_ROWS = 1_048_575;

/** Columns wider than this hold prose and wrap. */
const PROSE = 30;

/** Height of a line in points, and how many lines a row is given at most. */
const LINE_HEIGHT = 15;
const MOST_LINES = 8;

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** On paper a sheet is as wide as the page and as long as it needs. */
const FIT_TO_WIDTH: Feature<Stream | Buffer | Blob> = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml) =>
          insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
            getOrderOfSiblings(SHEET, 'worksheet') ?? [],
            'worksheet',
          ),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
};

/** The tables as an Excel workbook, one sheet each. Texts are written as texts: none is ever run as a formula. */
export async function writeXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const sheets = tables.map((table) => ({
    sheet: table.title,
    data: sheetData(table),
    columns: table.columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  }));
  return writeExcelFile(sheets, {
    fontFamily: 'Microsoft YaHei',
    fontSize: 10,
    features: [FIT_TO_WIDTH],
  }).toBuffer();
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
    ...kept.map((row) => sheetRow(row, columns)),
  ];
  if (kept.length < rows.length) data.push([cell(`另有 ${String(rows.length - kept.length)} 行未写入。`, {})]);
  return data;
}

function sheetRow(row: readonly Cell[], columns: Table['columns']): (CellObject | null)[] {
  const widths = columns.map(({ width }) => width);
  const height = LINE_HEIGHT * Math.max(1, ...row.map((value, index) => linesOf(value, widths[index] ?? 0)));
  return row.map((value, index) => {
    const wrap = (widths[index] ?? 0) > PROSE;
    // Beside a figure, which stands at the right, a text would touch it.
    const indent = typeof row[index - 1] === 'number' ? 1 : 0;
    return cell(value, { wrap, indent, height });
  });
}

/** Lines a text takes in a column: programs that only show a workbook do not measure texts themselves. */
function linesOf(value: Cell, width: number): number {
  if (typeof value !== 'string' || width <= PROSE) return 1;
  const wide = value.match(/[\u2010-\u2026\u2e80-\uffff]/gu)?.length ?? 0;
  return Math.min(MOST_LINES, Math.ceil((1.1 * (value.length + wide)) / width));
}

function cell(value: Cell, style: Pick<CellObject, 'wrap' | 'indent' | 'height'>): CellObject | null {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number, alignVertical: 'top', ...style, wrap: false };
  return { value: plainText(value), type: String, align: 'left', alignVertical: 'top', ...style };
}

/** The text without what XML cannot hold, cut to what a cell can. */
function plainText(text: string): string {
  const clean = text.replace(/[^\P{C}\t\n\r\p{Cf}\p{Co}]/gu, ' ');
  return clean.length <= LONGEST_TEXT ? clean : `${clean.slice(0, LONGEST_TEXT - 1)}…`;
}
