import { distribution } from '../distribution.ts';
import type { Report } from '../model.ts';
import { row, table } from './cells.ts';

/** 文风指数的分布: how many files lie in each fifth of the index. */
export function distributionSection({ files }: Report): string {
  if (files.length === 0) return '';
  const classes = distribution(files.map(({ score }) => score.total));
  return table(
    '## 文风指数的分布',
    ['指数', '文件'],
    classes.map(({ label, count }) => row([label, String(count)])),
  );
}
