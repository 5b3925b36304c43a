import { chartFiles } from '../charts.ts';
import { heatMap, type HeatMap } from '../heat-map.ts';
import { html, Markup } from '../markup.ts';
import type { Report } from '../model.ts';
import type { PageOptions } from '../summary.ts';
import { table, type Section } from './section.ts';

/** 规则与文件夹: where which rule spoke, as a picture and as a table. */
export function heatMapSection(report: Report, options: PageOptions): Section | undefined {
  const map = heatMap(chartFiles(report, options), options.rules);
  if (map.rules.length === 0) return undefined;
  const picture = options.charts?.heatMap ?? '';
  const more = map.leftOut === 0 ? '' : `另有 ${String(map.leftOut)} 条规则次数更少，未画。`;
  return {
    id: 'heat-map',
    title: '各文件夹的提示',
    body:
      picture === ''
        ? heatTable(map)
        : html`<figure class="chart">
              ${new Markup(picture)}
              <figcaption>每格是列出的处数，颜色越深处数越多。文件夹按名称排列，不作比较。${more}</figcaption>
            </figure>
            <details>
              <summary>按表格看</summary>
              ${heatTable(map)}
            </details>`,
  };
}

function heatTable({ folders, rules }: HeatMap): Markup {
  const heads = [
    { title: '规则' },
    ...folders.map((title) => ({ title, className: 'number' })),
    { title: '合计', className: 'number' },
  ];
  const rows = rules.map(
    ({ rule, summary, counts, total }) =>
      html`<tr>
        <th scope="row">${summary} <code>${rule}</code></th>
        ${counts.map((count) => html`<td class="number">${count}</td>`)}
        <td class="number">${total}</td>
      </tr>`,
  );
  return table('各文件夹的提示', '列出的处数，按规则和文件夹。', heads, rows);
}
