import type { Table } from '@shihua/rules';

/** The tables as an Excel workbook. The writer is loaded when the first one is asked for. */
export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('./xlsx/write-xlsx.ts');
  return writeXlsx(tables);
}
