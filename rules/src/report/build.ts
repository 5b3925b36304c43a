import type { Analysis, Finding } from '../engine/types.ts';
import type { ScoreParts } from '../score/types.ts';
import { scoreOf } from '../score/score.ts';
import { LineIndex } from '../text/line-index.ts';
import { REPORT_SCHEMA, type Burden, type Report, type ReportFile, type ReportFinding } from './model.ts';

const UNMEASURED: Readonly<Record<keyof ScoreParts, null>> = {
  empty: null,
  burden: null,
  numbers: null,
  packaging: null,
  form: null,
};

const NO_TASKS: Burden = { personHours: null, items: [] };

/** What a report says of one analysed file. `text` is what was analysed; offsets point into it. */
export function reportFile(path: string, encoding: string, text: string, analysis: Analysis): ReportFile {
  const lines = new LineIndex(text);
  const { total, worst, parts, reason } = scoreOf(analysis);
  return {
    path,
    encoding,
    genre: analysis.genre,
    chars: analysis.chars,
    mustFix: analysis.findings.filter((finding) => finding.level === 'error').length,
    score: {
      total,
      worst: worst && { start: worst.start, end: worst.end, total: worst.total },
      parts: parts ?? UNMEASURED,
      reason,
    },
    burden: NO_TASKS,
    findings: analysis.findings.map((finding) => reportFinding(finding, text, lines)),
    paragraphs: analysis.parsed.blocks.map(({ source }) => source.start),
  };
}

/** Puts files together into a report. */
export function buildReport(files: readonly ReportFile[], errors: Report['errors'], tool: Report['tool']): Report {
  return { schema: REPORT_SCHEMA, tool, files, similar: [], errors };
}

function reportFinding(finding: Finding, text: string, lines: LineIndex): ReportFinding {
  const { rule, level, shown, message, start, end } = finding;
  return {
    rule,
    level,
    shown,
    message,
    start,
    end,
    range: { start: lines.placeAt(start), end: lines.placeAt(end) },
    text: text.slice(start, end),
    fixes: finding.fixes.map((fix) => ({
      title: fix.title,
      trust: fix.trust,
      // Tab stops mean something to editors only: elsewhere such a fix is advice, its title.
      edits: fix.snippet ? [] : fix.edits.map((edit) => ({ start: edit.start, end: edit.end, newText: edit.newText })),
    })),
    related: finding.related.map((place) => ({
      ...(place.path === undefined ? {} : { path: place.path }),
      start: place.start,
      end: place.end,
      message: place.message,
    })),
  };
}
