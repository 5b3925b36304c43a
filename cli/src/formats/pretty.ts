import {
  burdenLine,
  copyRows,
  excerpt,
  LEVEL_LABELS,
  median,
  shownFindings,
  type Copies,
  type RenderOptions,
  type ReportFile,
  type ReportFinding,
} from '@shihua/rules';
import { note, print, type Io } from '../io.ts';
import { columns, fit, palette, printable, wrap, type Palette } from '../terminal.ts';
import type { Format } from './format.ts';

const INDENT = '    ';

/** For people: findings by file, then a line that sums up. */
export function prettyFormat(io: Io, options: RenderOptions): Format {
  const colours = palette(io);
  const width = columns(io);
  const totals: number[] = [];
  let files = 0;
  let mustFix = 0;
  let shown = 0;
  let held = 0;
  return {
    begin: () => Promise.resolve(),
    file: async (file) => {
      const findings = shownFindings(file, options);
      files++;
      mustFix += file.mustFix;
      shown += findings.length;
      held += file.findings.length - findings.length;
      if (file.score.total !== null) totals.push(file.score.total);
      if (findings.length > 0 || file.burden.items.length > 0)
        await print(io, fileText(file, findings, colours, width));
    },
    end: async (errors, copies) => {
      if (copies !== undefined) await print(io, copiesText(copies, colours, width));
      for (const { path, message } of errors) note(io, `${printable(path)}：${message}`);
      const parts = [
        `${String(files)} 个文件`,
        `必改 ${String(mustFix)} 处`,
        `列出 ${String(shown)} 处`,
        scoreText(totals),
      ];
      const line = colours.strong(parts.join('，'));
      const more = held > 0 ? `\n${colours.quiet(`另有 ${String(held)} 处未列，加 --all 可全部列出。`)}` : '';
      await print(io, `${line}${more}\n`);
    },
  };
}

function scoreText(totals: readonly number[]): string {
  const middle = median(totals);
  if (middle === null) return '文风指数 无';
  return totals.length === 1 ? `文风指数 ${String(middle)}` : `文风指数 ${String(middle)}（中位数）`;
}

function fileText(file: ReportFile, findings: readonly ReportFinding[], colours: Palette, width: number): string {
  const total = file.score.total === null ? '' : ` · 文风 ${String(file.score.total)}`;
  const head = `${colours.strong(printable(file.path))}  ${colours.quiet(`必改 ${String(file.mustFix)}${total}`)}`;
  const burden = burdenLine(file.burden.items.length, file.burden.personHours);
  const line = burden === '' ? '' : `${hanging(`负担 ${burden}`, width).join('\n')}\n`;
  return `${head}\n${line}${findings.map((finding) => findingText(finding, colours, width)).join('')}\n`;
}

function findingText(finding: ReportFinding, colours: Palette, width: number): string {
  const { line, character } = finding.range.start;
  const place = `${String(line + 1)}:${String(character + 1)}`;
  const lines = [
    `  ${place}  ${colours.level(finding.level, LEVEL_LABELS[finding.level])}  ${colours.quiet(finding.rule)}`,
    `${INDENT}${fit(printable(excerpt(finding.text)), width - INDENT.length)}`,
    ...wrap(printable(finding.message), width - INDENT.length).map((text) => INDENT + text),
    ...finding.fixes.flatMap((fix) => hanging(`改法：${printable(fix.title)}`, width)),
  ];
  return `${lines.join('\n')}\n`;
}

function copiesText(copies: Copies, colours: Palette, width: number): string {
  const { rows, more } = copyRows({ copies: copies.groups });
  if (rows.length === 0) return `${colours.strong('相同文字')}  无\n\n`;
  const lines = rows.flatMap((row) => [
    `  ${row.label}  ${colours.quiet(row.size)}`,
    `${INDENT}${fit(printable(row.excerpt), width - INDENT.length)}`,
    ...row.places.flatMap((place) => hanging(printable(place), width)),
    ...(row.more > 0 ? [`${INDENT}另有 ${String(row.more)} 处`] : []),
    ...hanging(row.advice, width),
  ]);
  const rest = more > 0 ? `  另有 ${String(more)} 组未列。\n` : '';
  return `${colours.strong('相同文字')}\n${lines.join('\n')}\n${rest}\n`;
}

function hanging(text: string, width: number): readonly string[] {
  return wrap(text, width - INDENT.length).map((line) => INDENT + line);
}
