import type { FileRow, FindingLine, ReportFile, ReportFinding } from '../../src/report/rows.ts';

const place = { start: { line: 2, character: 0 }, end: { line: 2, character: 4 } };

/** A finding of a report. */
export function finding(rule: ReportFinding['rule'], level: ReportFinding['level'], shown = true): ReportFinding {
  return {
    rule,
    level,
    shown,
    message: `${rule}的提示`,
    start: 10,
    end: 14,
    range: place,
    text: '文字',
    fixes: [],
    related: [],
  };
}

/** A file of a report with these findings. */
export function file(path: string, findings: readonly ReportFinding[]): ReportFile {
  return {
    path,
    encoding: 'utf-8',
    genre: 'directive',
    chars: 800,
    mustFix: findings.filter(({ level }) => level === 'error').length,
    score: {
      total: 41,
      worst: null,
      parts: { empty: 50, burden: 40, numbers: 30, packaging: 20, form: 10 },
      reason: null,
    },
    burden: { personHours: null, items: [] },
    findings,
  };
}

/** A row of the table. */
export function row(name: string, values: Partial<FileRow> = {}): FileRow {
  return {
    uri: `file:///${name}`,
    name,
    total: 40,
    reason: null,
    mustFix: 0,
    chars: 500,
    tasks: 0,
    hours: null,
    shown: 0,
    families: [],
    findings: [],
    ...values,
  };
}

/** A line of a row. */
export function line(rule: FindingLine['rule'], level: FindingLine['level'], message = '请补期限。'): FindingLine {
  return { rule, level, message, text: '尽快报送', range: place };
}
