import type { EditorResult } from '../editor/result.ts';
import { spreadOf } from '../statistics.ts';
import { figure, spread } from './figures.ts';
import { table } from './table.ts';

/** Edits and starts, ours beside the bare server. */
export function renderEditor({ latency, startup, report }: EditorResult): string {
  const edits = latency.flatMap(({ chars, sent, shihua, bare }) => {
    const where = `${chars.toLocaleString('en')} 字，${String(sent)} 条`;
    return [
      [`实话，${where}`, spread(spreadOf(shihua.p50)), spread(spreadOf(shihua.p95))],
      [`空服务器，${where}`, spread(spreadOf(bare.p50)), spread(spreadOf(bare.p95))],
    ];
  });
  const starts = [
    { name: '实话', runs: startup.shihua },
    { name: '空服务器', runs: startup.bare },
  ].map(({ name, runs }) => [
    name,
    spread(spreadOf(runs.initialized)),
    spread(spreadOf(runs.diagnostics)),
    spread(spreadOf(runs.memory)),
  ]);
  return [
    '空服务器什么也不查，每次原样送出实话对这份文稿的提示，用同样的设置打包，同样启动。每轮两个服务器都重新启动。每次改动都是没有出现过的字，每次都要全部提示。',
    '',
    table(['改一字到出提示', 'p50 毫秒（最少–最多）', 'p95 毫秒（最少–最多）'], edits),
    '',
    table(['启动', '到应答，毫秒', '到第一次出提示，毫秒', '内存，MiB'], starts),
    '',
    `报告：${String(report.documents)} 份 ${report.chars.toLocaleString('en')} 字的文稿。有人打字时，一次只查一份；打字每 0.1 秒一字，出报告前和出报告时各测，后者共 ${String(report.typing.strokes)} 字。`,
    '',
    table(
      ['报告', '一个线程，毫秒', '两个线程，毫秒', '打字 p95，平时，毫秒', '打字 p95，出报告时，毫秒'],
      [
        [
          '实话',
          spread(spreadOf(report.one)),
          spread(spreadOf(report.two)),
          figure(report.typing.idle),
          figure(report.typing.during),
        ],
      ],
    ),
  ].join('\n');
}
