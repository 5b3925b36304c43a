import { copyRows, restOf } from '../copies.ts';
import type { Report } from '../model.ts';
import { cell } from './cells.ts';

/** 相同文字: passages that documents share; empty where there are none. */
export function copiesSection(report: Pick<Report, 'copies'>): string {
  const { rows, more } = copyRows(report);
  if (rows.length === 0) return '';
  const items = rows.flatMap((row) => [
    `- **${row.label}** ${row.size}：${row.places.map(cell).join('；')}${restOf(row)}。${row.advice}`,
    ...(row.excerpt === '' ? [] : [`  > ${cell(row.excerpt)}`]),
  ]);
  return ['## 相同文字', '', ...items, ...(more > 0 ? ['', `另有 ${String(more)} 组未列。`] : [])].join('\n');
}
