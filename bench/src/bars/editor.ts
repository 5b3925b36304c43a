import type { EditorResult, LatencyResult } from '../editor/result.ts';
import { paired, quantile } from '../statistics.ts';
import type { Bar } from './bar.ts';

/** What is asked of the server. */
export function editorBars({ latency, startup, report }: EditorResult): readonly Bar[] {
  const ratio = (ours: readonly number[], bare: readonly number[]): number => quantile(paired(ours, bare), 0.5);
  const edit = ({ chars, shihua, bare }: LatencyResult, key: 'p50' | 'p95', limit: number): Bar => ({
    what: `${String(chars)} 字的文稿，改一字到出提示，${key}：是空服务器的`,
    value: ratio(shihua[key], bare[key]),
    limit,
    sense: 'most',
    unit: ' 倍',
  });
  const start = (what: string, key: 'initialized' | 'diagnostics' | 'memory', limit: number): Bar => ({
    what,
    value: ratio(startup.shihua[key], startup.bare[key]),
    limit,
    sense: 'most',
    unit: ' 倍',
  });
  const [short, long] = latency;
  return [
    ...(short ? [edit(short, 'p50', 1.5), edit(short, 'p95', 1.5)] : []),
    ...(long ? [edit(long, 'p95', 2.5)] : []),
    start('启动到应答：是空服务器的', 'initialized', 1.25),
    start('启动到第一次出提示：是空服务器的', 'diagnostics', 2),
    start('开着 2 万字的文稿，内存：是空服务器的', 'memory', 1.5),
    {
      what: '编辑器里出一份报告：两个线程比一个快',
      value: ratio(report.one, report.two),
      limit: 1.7,
      sense: 'least',
      unit: ' 倍',
    },
    {
      what: '出报告时改一字到出提示，p95：是平时的',
      value: report.typing.during / report.typing.idle,
      limit: 3,
      sense: 'most',
      unit: ' 倍',
    },
  ];
}
