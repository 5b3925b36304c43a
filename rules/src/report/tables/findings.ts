import { FAMILY_LABELS, familyOf, LEVEL_LABELS } from '../labels.ts';
import type { Report, ReportFile } from '../model.ts';
import { paragraphOf } from '../places.ts';
import { shownFindings, type RenderOptions } from '../summary.ts';
import { column, type Cell, type Table } from './table.ts';

const COLUMNS = [
  column('文件', 40),
  column('段', 6),
  column('行', 6),
  column('字', 6),
  column('级别', 8),
  column('类别', 12),
  column('规则', 24),
  column('提示', 50),
  column('文字', 50),
  column('改法', 40),
  column('起', 8),
  column('止', 8),
];

/** Titles of the columns of {@link findingsTable}. */
export const FINDING_TITLES: readonly string[] = COLUMNS.map(({ title }) => title);

/** 结果: one row a finding, files in their order, findings in the order of the text. */
export function findingsTable(report: Report, options: RenderOptions): Table {
  const rows = report.files.flatMap((file) => findingRows(file, options));
  return { id: 'findings', title: '结果', columns: COLUMNS, rows };
}

/** The rows of one file in {@link findingsTable}. Offsets count UTF-16 units from 0, lines and characters from 1. */
export function findingRows(file: ReportFile, options: RenderOptions): readonly (readonly Cell[])[] {
  return shownFindings(file, options).map((finding) => [
    file.path,
    paragraphOf(file, finding.start),
    finding.range.start.line + 1,
    finding.range.start.character + 1,
    LEVEL_LABELS[finding.level],
    FAMILY_LABELS[familyOf(finding.rule)],
    finding.rule,
    finding.message,
    finding.text,
    finding.fixes.map(({ title }) => title).join('；'),
    finding.start,
    finding.end,
  ]);
}

/** What could not be read, as a row of {@link findingsTable}: who opens that table alone must not take it for the whole. */
export function unreadRow({ path, message }: Report['errors'][number]): readonly Cell[] {
  return COLUMNS.map(({ title }) =>
    title === '文件' ? path : title === '级别' ? '未读' : title === '提示' ? message : null,
  );
}
