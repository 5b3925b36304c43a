/** What a cell holds; null is empty. */
export type Cell = string | number | null;

/** A column of a table. */
export interface Column {
  readonly title: string;
  /** Width in characters for renderings that need one; a Han character counts as two. */
  readonly width: number;
}

/** A part of the report as rows: a sheet of a workbook, or a CSV file. */
export interface Table {
  readonly id: TableId;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The tables of a report, in the order a workbook shows them. */
export const TABLE_IDS = [
  'overview',
  'files',
  'findings',
  'leads',
  'burden',
  'requests',
  'tightened',
  'similar',
  'unread',
] as const;

/** Names a table. */
export type TableId = (typeof TABLE_IDS)[number];

/** Makes a column. */
export function column(title: string, width: number): Column {
  return { title, width };
}
