import type { BatchId, BatchResult, OneFileResult } from '../processes/result.ts';
import { paired, quantile } from '../statistics.ts';
import type { Bar } from './bar.ts';

/** What is asked of the command line over a folder. */
export function batchBars({ documents, rows }: BatchResult): readonly Bar[] {
  const row = (id: BatchId): { readonly samples: readonly number[]; readonly peak: number | null } =>
    rows.find((each) => each.id === id) ?? { samples: [], peak: null };
  const share = (id: BatchId, base: BatchId): number => quantile(paired(row(id).samples, row(base).samples), 0.5);
  const where = `${String(documents)} 份 5 千字文稿，整个进程`;
  return [
    {
      what: `${where}：比 AutoCorrect 快`,
      value: share('autocorrect', 'first'),
      limit: 4,
      sense: 'least',
      unit: ' 倍',
    },
    { what: `${where}：比 zhlint 快`, value: share('zhlint', 'first'), limit: 20, sense: 'least', unit: ' 倍' },
    { what: `${where}：内存最高`, value: row('first').peak ?? NaN, limit: 120, sense: 'most', unit: ' MiB' },
    {
      what: `${where}：查相同文字，内存最高`,
      value: row('similar').peak ?? NaN,
      limit: 250,
      sense: 'most',
      unit: ' MiB',
    },
    {
      what: `${where}：第二次的用时是第一次的`,
      value: share('again', 'first'),
      limit: 1 / 3,
      sense: 'most',
      unit: ' 倍',
    },
  ];
}

/** What is asked of the command line on one file. */
export function oneFileBars({ shihua, node }: OneFileResult): readonly Bar[] {
  const value = quantile(paired(shihua, node), 0.5);
  return [{ what: '检查一份 3 千字的文件：用时是空 Node 进程的', value, limit: 2, sense: 'most', unit: ' 倍' }];
}
