import type { ContenderId } from '../in-process/contender.ts';
import type { InProcessResult } from '../in-process/result.ts';
import { paired, quantile } from '../statistics.ts';
import { KINDS, type KindId } from '../texts/kinds.ts';
import type { Bar } from './bar.ts';

/** What is asked of the engine in one process. */
export function inProcessBars(result: InProcessResult): readonly Bar[] {
  const samples = (kind: KindId, contender: ContenderId): readonly number[] =>
    result.lanes.find((lane) => lane.kind === kind && lane.contender === contender)?.samples ?? [];
  const ours = (kind: KindId): readonly number[] => samples(kind, 'shihua');
  const scans = (kind: KindId, values = ours(kind)): number => quantile(paired(values, samples(kind, 'scan')), 0.5);
  const times = (kind: KindId, contender: ContenderId): number =>
    quantile(paired(samples(kind, contender), ours(kind)), 0.5);
  const parser = samples('report-md', 'lezer-markdown');
  const withoutParser = ours('report-md').map((value, index) => value - (parser[index] ?? NaN));
  const perChar = (kind: KindId): readonly number[] => {
    const chars = KINDS.find(({ id }) => id === kind)?.chars ?? NaN;
    return ours(kind).map((ms) => ms / chars);
  };
  const peers = (kind: KindId, where: string): readonly Bar[] => [
    { what: `${where}：比 AutoCorrect 快`, value: times(kind, 'autocorrect'), limit: 4, sense: 'least', unit: ' 倍' },
    { what: `${where}：比 zhlint 快`, value: times(kind, 'zhlint'), limit: 15, sense: 'least', unit: ' 倍' },
  ];
  return [
    { what: '2 万字报告，纯文本', value: scans('report'), limit: 55, sense: 'most', unit: ' 遍' },
    {
      what: '2 万字报告，Markdown，减去解析器',
      value: scans('report-md', withoutParser),
      limit: 55,
      sense: 'most',
      unit: ' 遍',
    },
    ...peers('report', '2 万字报告'),
    {
      what: '2 万字报告：比 textlint 六条规则快',
      value: times('report', 'textlint-six'),
      limit: 60,
      sense: 'least',
      unit: ' 倍',
    },
    ...peers('notice', '3 千字通知'),
    {
      what: '1 MB 每字用时是 2 万字的',
      value: quantile(paired(perChar('large'), perChar('report')), 0.5),
      limit: 1.2,
      sense: 'most',
      unit: ' 倍',
    },
  ];
}
