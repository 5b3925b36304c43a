import { LEVELS } from '../../rule/levels.ts';
import { LEVEL_LABELS } from '../labels.ts';
import { html } from '../markup.ts';
import type { Report } from '../model.ts';
import { countsByFamily, type RenderOptions } from '../summary.ts';
import { bar, table, type Section } from './section.ts';

/** 分类: what is listed, by family and level. */
export function familiesSection(report: Report, options: RenderOptions): Section | undefined {
  const counts = countsByFamily(report.files, options);
  if (counts.length === 0) return undefined;
  const most = Math.max(...counts.map((count) => count.total));
  const rows = counts.map(
    (count) =>
      html`<tr>
        <th scope="row">${count.label}</th>
        ${LEVELS.map((level) => html`<td class="number">${count.levels[level]}</td>`)}
        <td class="measure">${bar(count.total / most)} ${count.total}</td>
      </tr>`,
  );
  const heads = [
    { title: '类别' },
    ...LEVELS.map((level) => ({ title: LEVEL_LABELS[level], className: 'number' })),
    { title: '合计' },
  ];
  return { id: 'families', title: '分类', body: table('分类', '列出的各处按类别计数。', heads, rows) };
}
