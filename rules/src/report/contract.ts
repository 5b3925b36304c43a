import type { Report, ReportFile } from './model.ts';

/** A file as the JSON contract has it: what other renderings use besides is left out. */
export function contractFile(file: ReportFile): ReportFile {
  const { path, encoding, genre, chars, mustFix, score, burden, findings } = file;
  return { path, encoding, genre, chars, mustFix, score, burden, findings };
}

/** A report as the JSON contract has it. */
export function contractReport(report: Report): Report {
  return { ...report, files: report.files.map(contractFile) };
}
