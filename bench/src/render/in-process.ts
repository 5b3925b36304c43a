import type { ContenderId } from '../in-process/contender.ts';
import type { InProcessResult, LaneResult } from '../in-process/result.ts';
import { paired, spreadOf } from '../statistics.ts';
import { KINDS, type Kind } from '../texts/kinds.ts';
import { figure, spread } from './figures.ts';
import { table } from './table.ts';

const NAMES: Readonly<Record<ContenderId, string>> = {
  scan: '逐字扫描',
  'lezer-markdown': '只用 Lezer 解析 Markdown',
  shihua: '实话',
  autocorrect: 'AutoCorrect',
  zhlint: 'zhlint',
  'textlint-prh': 'textlint（100 词的 prh、句长）',
  'textlint-six': 'textlint（六条规则）',
  markdownlint: 'markdownlint',
};

const TITLES: Readonly<Record<Kind['id'], string>> = {
  notice: '3 千字的通知，纯文本',
  report: '2 万字的报告，纯文本',
  'report-md': '2 万字的报告，Markdown',
  large: '1 MB 的报告，纯文本',
};

/** The contenders in one process, a table for each kind of document. */
export function renderInProcess(result: InProcessResult): string {
  const parts = KINDS.map((kind) => {
    const lanes = result.lanes.filter((lane) => lane.kind === kind.id);
    const bytes = result.bytes[kind.id] ?? NaN;
    return [
      `### ${TITLES[kind.id]}（${kind.chars.toLocaleString('en')} 个字符，${(bytes / 1e6).toFixed(3)} MB）`,
      '',
      table(
        ['工具', '毫秒（最少–最多）', '遍', 'MB/秒', '提示'],
        [...lanes.map((lane) => row(lane, lanes, bytes)), ...absent(result)],
      ),
    ].join('\n');
  });
  return parts.join('\n\n');
}

function row(lane: LaneResult, lanes: readonly LaneResult[], bytes: number): readonly string[] {
  const name = [NAMES[lane.contender], lane.version].filter((part) => part !== '').join(' ');
  if (lane.predicted !== null) return [name, `未测：推算要 ${figure(lane.predicted / 1000)} 秒`, '—', '—', '—'];
  const scan = lanes.find(({ contender }) => contender === 'scan')?.samples ?? [];
  const time = spreadOf(lane.samples);
  const once = lane.samples.length === 1 ? '，只测一次' : '';
  if (lane.findings === null) return [name, `${spread(time)}${once}`, '—', '—', '没有检查'];
  const scans = spreadOf(paired(lane.samples, scan)).median;
  const findings = lane.contender === 'scan' || lane.contender === 'lezer-markdown' ? '—' : String(lane.findings);
  return [name, `${spread(time)}${once}`, figure(scans), figure(bytes / 1e3 / time.median), findings];
}

function absent(result: InProcessResult): readonly (readonly string[])[] {
  return result.absent.map(({ contender, reason }) => [NAMES[contender], `没有装上：${reason}`, '—', '—', '—']);
}
