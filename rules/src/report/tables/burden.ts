import type { Report } from '../model.ts';
import { paragraphOf } from '../places.ts';
import { column, type Table } from './table.ts';

/** 负担: one row a task that a document lays on others. */
export function burdenTable(report: Report): Table {
  return {
    id: 'burden',
    title: '负担',
    columns: [
      column('文件', 40),
      column('段', 6),
      column('对象', 16),
      column('事项', 16),
      column('频次', 14),
      column('期限', 14),
      column('留存', 16),
      column('算式', 26),
      column('人·小时', 10),
      column('文字', 50),
    ],
    rows: report.files.flatMap((file) =>
      file.burden.items.map(({ group, act, frequency, deadline, proof, formula, hours, text, start }) => [
        file.path,
        paragraphOf(file, start),
        group,
        act,
        frequency,
        deadline ?? '',
        proof ?? '',
        formula ?? '',
        hours,
        text,
      ]),
    ),
  };
}
