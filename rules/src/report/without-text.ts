import type { Report, ReportFile, ReportFinding } from './model.ts';
import { summaryOf } from './rule-info.ts';

/**
 * The report with figures and positions only. Whatever may repeat words of a document goes: the passages, and since
 * messages and titles of fixes quote, those too; in place of a message stands what the rule looks for.
 */
export function withoutText(report: Report): Report {
  return { ...report, files: report.files.map(fileWithoutText) };
}

/** A file of the report with figures and positions only; see {@link withoutText}. */
export function fileWithoutText(file: ReportFile): ReportFile {
  return {
    ...file,
    burden: { ...file.burden, items: file.burden.items.map((item) => ({ ...item, text: '', group: '' })) },
    findings: file.findings.map(findingWithoutText),
  };
}

function findingWithoutText(finding: ReportFinding): ReportFinding {
  return {
    ...finding,
    message: summaryOf(finding.rule),
    text: '',
    fixes: [],
    related: finding.related.map((place) => ({ ...place, message: '' })),
  };
}
