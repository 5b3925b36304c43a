import type { Report } from '../model.ts';
import { column, type Table } from './table.ts';

/** 重复段落: one row a passage that two documents share. */
export function similarTable(report: Report): Table {
  return {
    id: 'similar',
    title: '重复段落',
    columns: [
      column('文件甲', 40),
      column('文件乙', 40),
      column('占比', 8),
      column('相同字数', 10),
      column('甲起', 8),
      column('甲止', 8),
      column('乙起', 8),
      column('乙止', 8),
    ],
    rows: report.similar.flatMap(({ paths, share, passages }) =>
      passages.map(({ a, b, chars }) => [paths[0], paths[1], share, chars, a[0], a[1], b[0], b[1]]),
    ),
  };
}
