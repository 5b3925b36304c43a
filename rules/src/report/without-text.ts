import { contractFile } from './contract.ts';
import type { Burden, Report, ReportFile, ReportFinding } from './model.ts';
import { summaryOf } from './rule-info.ts';

/**
 * The report with figures and positions only. Whatever may repeat words of a document goes: the passages, and since
 * messages and titles of fixes quote, those too; in place of a message stands what the rule looks for.
 */
export function withoutText(report: Report): Report {
  const { copies } = report;
  const bare = copies === undefined ? {} : { copies: copies.map((group) => ({ ...group, text: '' })) };
  return { ...report, ...bare, files: report.files.map(fileWithoutText) };
}

/** A file of the report with figures and positions only; see {@link withoutText}. */
export function fileWithoutText(file: ReportFile): ReportFile {
  const { paragraphs } = file;
  return {
    ...contractFile(file),
    ...(paragraphs === undefined ? {} : { paragraphs }),
    burden: { ...file.burden, items: file.burden.items.map(taskWithoutText) },
    findings: file.findings.map(findingWithoutText),
  };
}

/** Formulas, deadlines and proofs quote the document as well. */
function taskWithoutText({ start, end, act, frequency, hours }: Burden['items'][number]): Burden['items'][number] {
  return { text: '', start, end, group: '', act, frequency, hours };
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
