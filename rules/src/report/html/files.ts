import { GENRE_LABELS, REASON_LABELS } from '../labels.ts';
import { html, type Markup } from '../markup.ts';
import type { ReportFile } from '../model.ts';
import { shownFindings, type RenderOptions } from '../summary.ts';
import { bar, link, table, type Section } from './section.ts';

/** 文件: every file with its readings, the most urgent first. */
export function filesSection(
  files: readonly ReportFile[],
  anchors: ReadonlyMap<ReportFile, string>,
  options: RenderOptions,
): Section {
  const rows = files.map(
    (file) =>
      html`<tr>
        <th scope="row">${link(file.path, anchors.get(file))}</th>
        <td>${GENRE_LABELS[file.genre]}</td>
        <td class="number">${file.chars}</td>
        <td class="number">${file.mustFix}</td>
        <td class="measure">${score(file)}</td>
        <td class="number">${shownFindings(file, options).length}</td>
      </tr>`,
  );
  const heads = [
    { title: '文件' },
    { title: '文种' },
    { title: '字数', className: 'number' },
    { title: '必改', className: 'number' },
    { title: '文风指数' },
    { title: '列出', className: 'number' },
  ];
  return {
    id: 'files',
    title: '文件',
    body: table('文件', '先列必改多的，再列指数高的，方便逐件修改。', heads, rows),
  };
}

function score(file: ReportFile): Markup {
  const { total, reason } = file.score;
  if (total !== null) return html`${bar(total / 100)} ${total}`;
  return html`<span class="quiet">${reason === null ? '无' : REASON_LABELS[reason]}</span>`;
}
