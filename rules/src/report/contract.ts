import type { Report, ReportFile } from './model.ts';

/** A file as the JSON contract has it: what other renderings use besides is left out. */
export function contractFile(file: ReportFile): ReportFile {
  const { path, encoding, genre, chars, mustFix, score, burden, findings } = file;
  const items = burden.items.map(({ text, start, end, group, act, frequency, hours }) => ({
    text,
    start,
    end,
    group,
    act,
    frequency,
    hours,
  }));
  return { path, encoding, genre, chars, mustFix, score, burden: { ...burden, items }, findings };
}

/** A report as the JSON contract has it. */
export function contractReport(report: Report): Report {
  const { schema, tool, files, similar, errors } = report;
  return { schema, tool, files: files.map(contractFile), similar, errors };
}
