import { LEVELS } from '../../rule/levels.ts';
import { distribution } from '../distribution.ts';
import { LEVEL_LABELS } from '../labels.ts';
import type { Report } from '../model.ts';
import { countsByFamily, readings, type RenderOptions } from '../summary.ts';
import { column, type Cell, type Table } from './table.ts';

/** 概览: the headline figures, each with how much of the folder it rests on. */
export function overviewTable(report: Report, options: RenderOptions): Table {
  const figures = readings(report, options);
  const read = `已读 ${String(figures.files)} 个文件，未读 ${String(figures.unread)} 个`;
  const rows: (readonly Cell[])[] = [
    ['已读文件', figures.files, '个'],
    ['未读文件', figures.unread, figures.unread === 0 ? '无' : '原因见“未读”表'],
    ['字数', figures.chars, read],
    ['必改', figures.mustFix, `处；${read}`],
    ['文风指数中位数', figures.median, `${String(figures.measured)} 个文件有指数；0 最好，100 最差；${read}`],
    ['列出', figures.shown, `处，另有 ${String(figures.held)} 处未列；${read}`],
    ...distribution(report.files.map(({ score }) => score.total)).map(({ label, count }): readonly Cell[] => [
      `文风指数 ${label}`,
      count,
      '个文件',
    ]),
    ...countsByFamily(report.files, options).map(({ label, levels, total }): readonly Cell[] => [
      `类别：${label}`,
      total,
      `处，其中${LEVELS.filter((level) => levels[level] > 0)
        .map((level) => `${LEVEL_LABELS[level]} ${String(levels[level])}`)
        .join('、')}`,
    ]),
    ['版本', report.tool.version, `规则集 ${report.tool.ruleSet}`],
  ];
  if (options.date !== undefined) rows.push(['日期', options.date, null]);
  return { id: 'overview', title: '概览', columns: [column('项目', 24), column('数值', 12), column('说明', 60)], rows };
}
