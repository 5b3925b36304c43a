import { extname } from 'node:path';
import {
  chartData,
  chartFiles,
  loneTable,
  renderCsv,
  renderHtml,
  renderJson,
  renderMarkdown,
  reportTables,
  type RenderOptions,
  type Report,
  type TableId,
} from '@shihua/rules';
import { toPictures, toXlsx } from '@shihua/server/export';
import { UsageError } from './usage-error.ts';

/** Makes the content of a report file. */
export type ReportWriter = (report: Report, options: RenderOptions) => string | Promise<string | Uint8Array>;

/** The writer for a file, by its ending. Throws a usage error for an ending that is none of ours. */
export function reportWriter(out: string, table: TableId | undefined): ReportWriter {
  const ending = extname(out).toLowerCase();
  if (table !== undefined && ending !== '.csv') throw new UsageError('--table 只用于 .csv。');
  switch (ending) {
    case '.html':
    case '.htm':
      return htmlWithCharts;
    case '.md':
      return renderMarkdown;
    case '.json':
      return renderJson;
    case '.csv':
      return (report, options) => renderCsv(loneTable(table ?? 'findings', report, options));
    case '.xlsx':
      return (report, options) => toXlsx(reportTables(report, options));
    default:
      throw new UsageError(`--out ${out}：只能是 .html、.md、.csv、.xlsx 或 .json。`);
  }
}

/** The report as one page, its charts drawn. */
export async function htmlWithCharts(report: Report, options: RenderOptions): Promise<string> {
  return renderHtml(report, { ...options, charts: await toPictures(chartData(chartFiles(report, options))) });
}
