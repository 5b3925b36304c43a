import { chartFiles } from '../charts.ts';
import { heatMap } from '../heat-map.ts';
import type { Report } from '../model.ts';
import type { PageOptions } from '../summary.ts';
import { cell, row, table } from './cells.ts';

/** 各文件夹的提示: findings by rule and folder. */
export function heatMapSection(report: Report, options: PageOptions): string {
  const { folders, rules } = heatMap(chartFiles(report, options), options.rules);
  if (rules.length === 0) return '';
  const rows = rules.map(({ rule, summary, counts, total }) =>
    row([`${cell(summary)} \`${rule}\``, ...counts.map(String), String(total)]),
  );
  return table('## 各文件夹的提示', ['规则', ...folders.map(cell), '合计'], rows);
}
