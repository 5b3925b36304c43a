import { BURDEN_NOTE, burdenByGroup, countTasks, HEAVIEST_TASKS, heaviestTasks, hoursCell } from '../burden.ts';
import type { Report } from '../model.ts';
import { repeatedRequests, requestAdvice, requestWords } from '../repeated-requests.ts';
import { excerpt, worstFiles } from '../summary.ts';
import { placedWords, TIGHTENED_ADVICE, tightenedWords, tightenings } from '../tightened.ts';
import { cell, row, table } from './cells.ts';

const TASK_HEADS = ['原文', '要做的事', '对象', '频次', '期限', '留存', '算式', '工时', '文件'];

const TIGHTENED_HEADS = ['事项', '所引文件', '本文件', '加严'];

/** 负担台账: obligations by addressee, and the heaviest tasks with their working. Empty for no task. */
export function burdenSection({ files }: Report): string {
  if (countTasks(files) === 0) return '';
  const groups = burdenByGroup(files).map((one) =>
    row([cell(one.group), String(one.tasks), String(one.files), hoursCell(one.hours)]),
  );
  const tasks = heaviestTasks(worstFiles(files), HEAVIEST_TASKS).map(({ file, item }) =>
    row(
      [
        excerpt(item.text, 40),
        item.act,
        item.group,
        item.frequency,
        item.deadline ?? '',
        item.proof ?? '',
        item.formula ?? '',
        hoursCell(item.hours),
        file.path,
      ].map(cell),
    ),
  );
  const requests = repeatedRequests(files).map((request) =>
    row([
      cell(request.subject + request.act),
      cell(request.tasks.map(requestWords).join('；')),
      requestAdvice(request),
    ]),
  );
  const tightened = tightenings(files).map((one) =>
    row([one.citing.item.act, placedWords(one.cited), placedWords(one.citing), tightenedWords(one)].map(cell)),
  );
  return [
    `## 负担台账\n\n${BURDEN_NOTE}`,
    table('### 按对象合计', ['对象', '项数', '文件', '工时'], groups),
    ...(requests.length === 0 ? [] : [table('### 不止一份文件要的', ['内容', '哪些文件', '怎么办'], requests)]),
    ...(tightened.length === 0
      ? []
      : [table('### 比所引文件要得更早、更多的', TIGHTENED_HEADS, tightened), TIGHTENED_ADVICE]),
    table('### 最重的任务', TASK_HEADS, tasks),
  ].join('\n\n');
}
