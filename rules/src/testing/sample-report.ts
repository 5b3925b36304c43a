import type { Level } from '../rule/levels.ts';
import { buildReport } from '../report/build.ts';
import type { Report, ReportFile, ReportFinding } from '../report/model.ts';

/** A finding for tests of reports. */
export function sampleFinding(
  rule: ReportFinding['rule'],
  level: Level,
  more: Partial<ReportFinding> = {},
): ReportFinding {
  return {
    rule,
    level,
    shown: true,
    message: '请写明分子和分母。',
    start: 4,
    end: 8,
    range: { start: { line: 0, character: 4 }, end: { line: 0, character: 8 } },
    text: '合格率高',
    fixes: [],
    related: [],
    ...more,
  };
}

/** A file for tests of reports. */
export function sampleFile(
  path: string,
  findings: readonly ReportFinding[],
  more: Partial<ReportFile> = {},
): ReportFile {
  return {
    path,
    encoding: 'utf-8',
    genre: 'report',
    chars: 1200,
    mustFix: findings.filter((finding) => finding.level === 'error').length,
    score: {
      total: 40,
      worst: null,
      parts: { empty: 40, burden: 0, numbers: 10, packaging: 0, form: 0 },
      reason: null,
    },
    burden: { personHours: null, items: [] },
    findings,
    ...more,
  };
}

/** A report for tests. */
export function sampleReport(files: readonly ReportFile[], errors: Report['errors'] = []): Report {
  return buildReport(files, errors, { version: '9.9.9', ruleSet: 'set' });
}
