import type { ScoreParts } from '../../score/types.ts';
import { GENRE_LABELS, PART_LABELS, REASON_LABELS } from '../labels.ts';
import type { Report } from '../model.ts';
import { shownFindings, type RenderOptions } from '../summary.ts';
import { column, type Table } from './table.ts';

const PARTS = Object.keys(PART_LABELS) as (keyof ScoreParts)[];

/** 文件: one row a file, by path. */
export function filesTable(report: Report, options: RenderOptions): Table {
  const files = [...report.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return {
    id: 'files',
    title: '文件',
    columns: [
      column('文件', 48),
      column('文种', 12),
      column('字数', 8),
      column('必改', 8),
      column('文风指数', 10),
      ...PARTS.map((part) => column(PART_LABELS[part], 8)),
      column('列出', 8),
      column('未列', 8),
      column('无指数的原因', 16),
      column('编码', 10),
    ],
    rows: files.map((file) => {
      const { total, parts, reason } = file.score;
      const shown = shownFindings(file, options).length;
      return [
        file.path,
        GENRE_LABELS[file.genre],
        file.chars,
        file.mustFix,
        total,
        ...PARTS.map((part) => parts[part]),
        shown,
        file.findings.length - shown,
        reason === null ? null : REASON_LABELS[reason],
        file.encoding,
      ];
    }),
  };
}
