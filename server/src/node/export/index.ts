import type { ChartData, ChartPictures, Table } from '@shihua/rules';

/** The tables as an Excel workbook. The writer is loaded when the first one is asked for. */
export async function toXlsx(tables: readonly Table[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('./xlsx/write-xlsx.ts');
  return writeXlsx(tables);
}

/** The charts of a report as SVG. The chart library is loaded when the first ones are asked for. */
export async function toPictures(data: ChartData): Promise<ChartPictures> {
  const { drawCharts } = await import('./charts/draw-charts.ts');
  return drawCharts(data);
}
