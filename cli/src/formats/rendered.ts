import { buildReport, type Report, type ReportFile } from '@shihua/rules';
import { print, type Io } from '../io.ts';
import type { Format } from './format.ts';

/** A format that needs the whole report before it prints a word. */
export function renderedFormat(
  io: Io,
  tool: Report['tool'],
  render: (report: Report) => string | Promise<string>,
): Format {
  const files: ReportFile[] = [];
  return {
    begin: () => Promise.resolve(),
    file: (file) => {
      files.push(file);
      return Promise.resolve();
    },
    end: async (errors, copies) => print(io, await render(buildReport(files, errors, tool, copies))),
  };
}
