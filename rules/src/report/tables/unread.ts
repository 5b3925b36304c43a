import type { Report } from '../model.ts';
import { column, type Table } from './table.ts';

/** 未读: what could not be read, and why. */
export function unreadTable(report: Report): Table {
  return {
    id: 'unread',
    title: '未读',
    columns: [column('文件', 48), column('原因', 60)],
    rows: report.errors.map(({ path, message }) => [path, message]),
  };
}
