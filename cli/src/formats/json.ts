import { contractFile, REPORT_SCHEMA, similarOf, type Report } from '@shihua/rules';
import { note, print, type Io } from '../io.ts';
import type { Format } from './format.ts';

/** `shihua-report/1`, a file a line, written as files are done. */
export function jsonFormat(io: Io, tool: Report['tool']): Format {
  let separator = '\n';
  return {
    begin: () => print(io, `{"schema":${JSON.stringify(REPORT_SCHEMA)},"tool":${JSON.stringify(tool)},"files":[`),
    file: async (file) => {
      await print(io, separator + JSON.stringify(contractFile(file)));
      separator = ',\n';
    },
    end: (errors, copies) => {
      const similar = copies === undefined ? [] : similarOf(copies);
      return print(io, `\n],"similar":${JSON.stringify(similar)},"errors":${JSON.stringify(errors)}}\n`);
    },
  };
}

/** One `files[]` element a line; what could not be read is told on standard error. */
export function ndjsonFormat(io: Io): Format {
  return {
    begin: () => Promise.resolve(),
    file: (file) => print(io, `${JSON.stringify(contractFile(file))}\n`),
    end: (errors) => {
      for (const { path, message } of errors) note(io, `${path}：${message}`);
      return Promise.resolve();
    },
  };
}
