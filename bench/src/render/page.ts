import { barsOf } from '../bars/index.ts';
import type { BenchResult } from '../results.ts';
import { renderBars } from './bars.ts';
import { renderEditor } from './editor.ts';
import { renderInProcess } from './in-process.ts';
import { renderBatch, renderOneFile } from './processes.ts';

/** The page on speed. */
export function renderPage(result: BenchResult): string {
  const { machine, quick, inProcess, editor, batch, oneFile, troubles } = result;
  return [
    '# 速度',
    '',
    '由 `npm run bench -- --write` 生成，勿手改。',
    '',
    `${machine.date} 测，Node ${machine.node}，${machine.platform}，${machine.cpus} 核（${machine.cpu}），${machine.rules} 条规则，用默认设置。`,
    ...(quick ? ['', '这是 `--quick` 的结果，轮数太少，只说明跑得通。'] : []),
    '',
    '各工具轮流测，每轮读同样的文稿，没有一篇读两遍。先各读五秒不计时，等代码编译好；编译前有多慢，看启动和整个进程的用时。文稿由种子生成。用时是中位数，括号里是最少和最多；倍数先在同一轮里相除，再取中位数。一遍指逐个读取字符一遍的用时。',
    '',
    '## 目标',
    '',
    renderBars(barsOf(result)),
    '',
    ...troubles.flatMap(({ part, reason }) => [`${part}没有测成：${reason}`, '']),
    ...(inProcess ? ['## 在一个进程里', '', renderInProcess(inProcess), ''] : []),
    ...(editor ? ['## 在编辑器里', '', renderEditor(editor), ''] : []),
    ...(batch ? ['## 整个进程', '', renderBatch(batch), ''] : []),
    ...(oneFile ? ['### 一份文件', '', renderOneFile(oneFile), ''] : []),
  ].join('\n');
}
