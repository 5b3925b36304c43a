import { BURDEN_NOTE, burdenByGroup, countTasks, HEAVIEST_TASKS, heaviestTasks, hoursCell } from '../burden.ts';
import { html, type Markup } from '../markup.ts';
import type { ReportFile } from '../model.ts';
import { repeatedRequests, requestAdvice, requestWords } from '../repeated-requests.ts';
import { excerpt } from '../summary.ts';
import { placedWords, TIGHTENED_ADVICE, tightenedWords, tightenings } from '../tightened.ts';
import { table, type Head, type Section } from './section.ts';

const GROUP_HEADS: readonly Head[] = [
  { title: '对象' },
  { title: '项数', className: 'number' },
  { title: '文件', className: 'number' },
  { title: '工时', className: 'number' },
];

const TASK_HEADS: readonly Head[] = [
  ...['原文', '要做的事', '对象', '频次', '期限', '留存', '算式'].map((title) => ({ title })),
  { title: '工时', className: 'number' },
  { title: '文件' },
];

const REQUEST_HEADS: readonly Head[] = ['内容', '哪些文件', '怎么办'].map((title) => ({ title }));

const TIGHTENED_HEADS: readonly Head[] = ['事项', '所引文件', '本文件', '加严'].map((title) => ({ title }));

/** 负担台账: obligations by addressee, and the heaviest tasks with their working. */
export function burdenSection(files: readonly ReportFile[]): Section | undefined {
  const count = countTasks(files);
  if (count === 0) return undefined;
  const listed = `最重的 ${String(Math.min(HEAVIEST_TASKS, count))} 项，共 ${String(count)} 项。`;
  const body = html`<p class="quiet">${BURDEN_NOTE}</p>
    ${table('按对象', '按对象合计。', GROUP_HEADS, groupRows(files))} ${requestsTable(files)} ${tightenedTable(files)}
    ${table('任务', listed, TASK_HEADS, taskRows(files))}`;
  return { id: 'burden', title: '负担台账', body };
}

function groupRows(files: readonly ReportFile[]): readonly Markup[] {
  return burdenByGroup(files).map(
    (one) =>
      html`<tr>
        <th scope="row">${one.group}</th>
        <td class="number">${one.tasks}</td>
        <td class="number">${one.files}</td>
        <td class="number">${hoursCell(one.hours)}</td>
      </tr>`,
  );
}

function requestsTable(files: readonly ReportFile[]): Markup {
  const rows = repeatedRequests(files).map(
    (request) =>
      html`<tr>
        <th scope="row">${request.subject}${request.act}</th>
        <td>${request.tasks.map(requestWords).join('；')}</td>
        <td>${requestAdvice(request)}</td>
      </tr>`,
  );
  return rows.length === 0 ? html`` : table('重复要的数据', '不止一份文件要的。', REQUEST_HEADS, rows);
}

function tightenedTable(files: readonly ReportFile[]): Markup {
  const rows = tightenings(files).map(
    (one) =>
      html`<tr>
        <th scope="row">${one.citing.item.act}</th>
        <td>${placedWords(one.cited)}</td>
        <td>${placedWords(one.citing)}</td>
        <td>${tightenedWords(one)}</td>
      </tr>`,
  );
  return rows.length === 0
    ? html``
    : table('逐级加严', `比所引文件要得更早、更多的。${TIGHTENED_ADVICE}`, TIGHTENED_HEADS, rows);
}

function taskRows(files: readonly ReportFile[]): readonly Markup[] {
  return heaviestTasks(files, HEAVIEST_TASKS).map(
    ({ file, item }) =>
      html`<tr>
        <th scope="row">${excerpt(item.text, 40)}</th>
        <td>${item.act}</td>
        <td>${item.group}</td>
        <td>${item.frequency}</td>
        <td>${item.deadline ?? ''}</td>
        <td>${item.proof ?? ''}</td>
        <td>${item.formula ?? ''}</td>
        <td class="number">${hoursCell(item.hours)}</td>
        <td>${file.path}</td>
      </tr>`,
  );
}
