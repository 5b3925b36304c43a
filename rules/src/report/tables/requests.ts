import type { Report } from '../model.ts';
import { repeatedRequests } from '../repeated-requests.ts';
import { column, type Table } from './table.ts';

/** 重复要的数据: one row a request for data that another document asks for as well. */
export function requestsTable(report: Report): Table {
  return {
    id: 'requests',
    title: '重复要的数据',
    columns: [
      column('内容', 20),
      column('事项', 12),
      column('文件', 40),
      column('对象', 16),
      column('频次', 14),
      column('期限', 14),
      column('文字', 50),
    ],
    rows: repeatedRequests(report.files).flatMap(({ subject, act, tasks }) =>
      tasks.map(({ file, item }) => [
        subject,
        act,
        file.path,
        item.group,
        item.frequency,
        item.deadline ?? '',
        item.text,
      ]),
    ),
  };
}
