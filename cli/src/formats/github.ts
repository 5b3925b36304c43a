import { shownFindings, type Level, type RenderOptions, type ReportFinding } from '@shihua/rules';
import { print, type Io } from '../io.ts';
import type { Format } from './format.ts';

const COMMANDS: Readonly<Record<Level, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** Workflow commands that GitHub turns into annotations. */
export function githubFormat(io: Io, options: RenderOptions): Format {
  return {
    begin: () => Promise.resolve(),
    file: async (file) => {
      for (const finding of shownFindings(file, options)) await print(io, annotation(file.path, finding));
    },
    end: async (errors) => {
      for (const { path, message } of errors) await print(io, `::error file=${property(path)}::${data(message)}\n`);
    },
  };
}

function annotation(path: string, { rule, level, message, range }: ReportFinding): string {
  const { start, end } = range;
  // GitHub reads columns only of an annotation on one line.
  const columns = start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
  const place = `file=${property(path)},line=${start.line + 1},endLine=${end.line + 1}${columns},title=${property(rule)}`;
  return `::${COMMANDS[level]} ${place}::${data(message)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
