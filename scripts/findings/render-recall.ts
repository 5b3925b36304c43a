import { RECALL_FLOOR, type Recall, type RecallCounts } from './recall.ts';

/** What was missed, document by document, then the shares by family and in all. */
export function renderRecall({ families, total, missed }: Recall): string {
  return [
    ...missed.map(({ name, defect }) => `漏  ${name}  ${defect.rules[0] ?? ''}  ${defect.text}  ${defect.why}`),
    '',
    '类  设下  查出  显示  查出率',
    ...[...families, ['合计', total] as const].map(([name, counts]) => row(name, counts)),
    `下限 ${percent(RECALL_FLOOR)}`,
    '',
  ].join('\n');
}

function row(name: string, { planted, found, shown }: RecallCounts): string {
  return `${name}  ${planted}  ${found}  ${shown}  ${percent(found / planted)}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
