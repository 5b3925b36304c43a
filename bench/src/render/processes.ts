import type { BatchId, BatchResult, OneFileResult } from '../processes/result.ts';
import { spreadOf } from '../statistics.ts';
import { figure, spread } from './figures.ts';
import { table } from './table.ts';

const NAMES: Readonly<Record<BatchId, string>> = {
  first: '实话，第一次',
  again: '实话，第二次（有上次的结果）',
  similar: '实话，加查相同文字（--similar）',
  autocorrect: 'AutoCorrect',
  zhlint: 'zhlint',
};

/** Whole processes over a folder. */
export function renderBatch({ documents, chars, rows }: BatchResult): string {
  return [
    `${documents} 份，各 ${chars} 字，从启动到退出。实话照常写出结果；别的工具读同样的文件，只数提示，不写出来。`,
    '',
    table(
      ['程序', '秒（最少–最多）', '内存最高（MiB）'],
      rows.map(({ id, samples, peak, trouble }) =>
        trouble === undefined
          ? [NAMES[id], spread(spreadOf(samples.map((ms) => ms / 1000))), figure(peak ?? NaN)]
          : [NAMES[id], `没有跑成：${trouble.replaceAll(/[|\s]+/gu, ' ')}`, '—'],
      ),
    ),
  ].join('\n');
}

/** One file beside an empty process. */
export function renderOneFile({ chars, shihua, node }: OneFileResult): string {
  return table(
    ['程序', '毫秒（最少–最多）'],
    [
      [`shihua check，一份 ${String(chars)} 字`, spread(spreadOf(shihua))],
      ['空的 Node 进程', spread(spreadOf(node))],
    ],
  );
}
