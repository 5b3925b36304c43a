import type { Report } from '../model.ts';
import { tightenedWords, tightenings } from '../tightened.ts';
import { column, type Table } from './table.ts';

/** 逐级加严: one row a task on which a document asks more than the document it cites. */
export function tightenedTable(report: Report): Table {
  return {
    id: 'tightened',
    title: '逐级加严',
    columns: [
      column('事项', 12),
      column('所引文件', 40),
      column('所引文件的要求', 50),
      column('本文件', 40),
      column('本文件的要求', 50),
      column('加严', 40),
    ],
    rows: tightenings(report.files).map((one) => [
      one.citing.item.act,
      one.cited.file.path,
      one.cited.item.text,
      one.citing.file.path,
      one.citing.item.text,
      tightenedWords(one),
    ]),
  };
}
