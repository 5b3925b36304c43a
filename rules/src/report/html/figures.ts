import { html, type Markup } from '../markup.ts';
import type { Report } from '../model.ts';
import { readings, type RenderOptions } from '../summary.ts';

/** The headline figures; beside each stands how many files it rests on and how many could not be read. */
export function figures(report: Report, options: RenderOptions): Markup {
  const { files, unread, chars, mustFix, median, measured, shown, held } = readings(report, options);
  const basis = `已读 ${String(files)}，未读 ${String(unread)}`;
  const figure = (name: string, value: string | number, note: string): Markup =>
    html`<div>
      <dt>${name}</dt>
      <dd class="value">${value}</dd>
      <dd class="quiet">${note}</dd>
      <dd class="quiet">${basis}</dd>
    </div>`;
  return html`<dl class="figures">
    ${figure('文件', files, `共 ${String(chars)} 字`)} ${figure('必改', mustFix, '处')}
    ${figure('文风指数中位数', median ?? '无', `${String(measured)} 个文件有指数`)}
    ${figure('列出', shown, `处，另有 ${String(held)} 处未列`)}
  </dl>`;
}
