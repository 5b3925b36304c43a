import { BURDEN_NOTE, burdenByGroup, countTasks, heaviestTasks, hoursCell } from './burden.ts';
import { html, type Markup } from './markup.ts';
import type { ReportFile } from './model.ts';
import { excerpt } from './summary.ts';

const HEAVIEST = 50;

/** The burden in the page: obligations by addressee, and the heaviest tasks with their working. Empty for no task. */
export function burdenSection(files: readonly ReportFile[]): Markup {
  if (countTasks(files) === 0) return html``;
  return html`<section aria-labelledby="burden">
    <h2 id="burden">负担台账</h2>
    <p class="quiet">${BURDEN_NOTE}</p>
    ${groupTable(files)} ${taskTable(files)}
  </section>`;
}

function groupTable(files: readonly ReportFile[]): Markup {
  const rows = burdenByGroup(files).map(
    (one) =>
      html`<tr>
        <th scope="row">${one.group}</th>
        <td class="number">${one.tasks}</td>
        <td class="number">${one.files}</td>
        <td class="number">${hoursCell(one.hours)}</td>
      </tr>`,
  );
  return html`<div class="wide" tabindex="0" role="region" aria-label="按对象合计">
    <table>
      <caption>
        按对象合计。
      </caption>
      <thead>
        <tr>
          <th scope="col">对象</th>
          <th scope="col" class="number">项数</th>
          <th scope="col" class="number">文件</th>
          <th scope="col" class="number">工时</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function taskTable(files: readonly ReportFile[]): Markup {
  const rows = heaviestTasks(files, HEAVIEST).map(
    ({ file, item }) =>
      html`<tr>
        <th scope="row">${excerpt(item.text, 40)}</th>
        <td>${item.act}</td>
        <td>${item.group}</td>
        <td>${item.frequency}</td>
        <td>${item.deadline ?? ''}</td>
        <td>${item.proof ?? ''}</td>
        <td>${item.formula}</td>
        <td class="number">${hoursCell(item.hours)}</td>
        <td>${file.path}</td>
      </tr>`,
  );
  return html`<div class="wide" tabindex="0" role="region" aria-label="最重的任务">
    <table>
      <caption>
        最重的 ${Math.min(HEAVIEST, countTasks(files))} 项，共 ${countTasks(files)} 项。
      </caption>
      <thead>
        <tr>
          <th scope="col">原文</th>
          <th scope="col">要做的事</th>
          <th scope="col">对象</th>
          <th scope="col">频次</th>
          <th scope="col">期限</th>
          <th scope="col">留存</th>
          <th scope="col">算式</th>
          <th scope="col" class="number">工时</th>
          <th scope="col">文件</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
