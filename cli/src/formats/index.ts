import { renderMarkdown, type RenderOptions, type Report } from '@shihua/rules';
import type { Io } from '../io.ts';
import { htmlWithCharts } from '../report-writers.ts';
import { csvFormat } from './csv.ts';
import type { Format } from './format.ts';
import { githubFormat } from './github.ts';
import { jsonFormat, ndjsonFormat } from './json.ts';
import { prettyFormat } from './pretty.ts';
import { renderedFormat } from './rendered.ts';
import { sarifFormat } from './sarif.ts';

/** The names of `--format`. */
export const FORMATS = ['pretty', 'json', 'ndjson', 'sarif', 'md', 'csv', 'html', 'github'] as const;

/** A name of `--format`. */
export type FormatName = (typeof FORMATS)[number];

/** The format of a name. */
export function makeFormat(name: FormatName, io: Io, tool: Report['tool'], options: RenderOptions): Format {
  switch (name) {
    case 'pretty':
      return prettyFormat(io, options);
    case 'json':
      return jsonFormat(io, tool);
    case 'ndjson':
      return ndjsonFormat(io);
    case 'github':
      return githubFormat(io, options);
    case 'md':
      return renderedFormat(io, tool, (report) => renderMarkdown(report, options));
    case 'html':
      return renderedFormat(io, tool, (report) => htmlWithCharts(report, options));
    case 'sarif':
      return sarifFormat(io, tool, options);
    case 'csv':
      return csvFormat(io, options);
  }
}
