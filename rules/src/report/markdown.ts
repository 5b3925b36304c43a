import { LEVELS } from '../rule/levels.ts';
import { BURDEN_NOTE, burdenByGroup, countTasks, heaviestTasks, hoursCell } from './burden.ts';
import { copiesMarkdown } from './copies.ts';
import { firstPlacesLine, partsLine } from './index-lines.ts';
import { GENRE_LABELS, LEVEL_LABELS, REASON_LABELS } from './labels.ts';
import type { Report, ReportFile, ReportFinding } from './model.ts';
import {
  countsByFamily,
  excerpt,
  readings,
  shownFindings,
  worstFiles,
  worstFindings,
  type RenderOptions,
} from './summary.ts';

const WORST = 20;
const HEAVIEST = 50;

/** The report as Markdown (tables as GitHub reads them). Text of documents is escaped. */
export function renderMarkdown(report: Report, options: RenderOptions = {}): string {
  const sections = [
    head(report, options),
    filesTable(report, options),
    familiesTable(report, options),
    ...burdenTables(report),
    worst(report, options),
    copiesMarkdown(report, cell),
    ...worstFiles(report.files).map((file) => fileSection(file, options)),
    unread(report),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function head(report: Report, options: RenderOptions): string {
  const figures = readings(report, options);
  const lines = [
    '# 文风检查报告',
    '',
    `- 文件：${String(figures.files)} 个，未读 ${String(figures.unread)} 个`,
    `- 必改：${String(figures.mustFix)} 处`,
    `- 文风指数中位数：${figures.median === null ? '无' : String(figures.median)}（${String(figures.measured)} 个文件有指数；0 最好，100 最差）`,
    `- 列出 ${String(figures.shown)} 处，另有 ${String(figures.held)} 处未列`,
    `- 版本：${cell(report.tool.version)}，规则集 ${cell(report.tool.ruleSet)}`,
  ];
  if (options.date !== undefined) lines.push(`- 日期：${cell(options.date)}`);
  return lines.join('\n');
}

function filesTable(report: Report, options: RenderOptions): string {
  if (report.files.length === 0) return '';
  const rows = worstFiles(report.files).map((file) =>
    row([
      cell(file.path),
      GENRE_LABELS[file.genre],
      String(file.chars),
      String(file.mustFix),
      scoreWord(file),
      String(shownFindings(file, options).length),
    ]),
  );
  return table('## 文件', ['文件', '文种', '字数', '必改', '文风', '列出'], rows);
}

function familiesTable(report: Report, options: RenderOptions): string {
  const counts = countsByFamily(report.files, options);
  if (counts.length === 0) return '';
  const rows = counts.map((count) =>
    row([count.label, ...LEVELS.map((level) => String(count.levels[level])), String(count.total)]),
  );
  return table('## 分类', ['类别', ...LEVELS.map((level) => LEVEL_LABELS[level]), '合计'], rows);
}

function burdenTables({ files }: Report): readonly string[] {
  if (countTasks(files) === 0) return [];
  const groups = burdenByGroup(files).map((one) =>
    row([cell(one.group), String(one.tasks), String(one.files), hoursCell(one.hours)]),
  );
  const tasks = heaviestTasks(worstFiles(files), HEAVIEST).map(({ file, item }) =>
    row(
      [
        excerpt(item.text, 40),
        item.act,
        item.group,
        item.frequency,
        item.deadline ?? '',
        item.proof ?? '',
        item.formula,
        hoursCell(item.hours),
        file.path,
      ].map(cell),
    ),
  );
  const heads = ['原文', '要做的事', '对象', '频次', '期限', '留存', '算式', '工时', '文件'];
  return [
    `## 负担台账\n\n${BURDEN_NOTE}`,
    table('### 按对象合计', ['对象', '项数', '文件', '工时'], groups),
    table('### 最重的任务', heads, tasks),
  ];
}

function worst(report: Report, options: RenderOptions): string {
  const placed = worstFindings(report.files, WORST, options);
  if (placed.length === 0) return '';
  return ['## 先看这些', '', ...placed.map(({ file, finding }) => item(finding, `${cell(file.path)} `))].join('\n');
}

function fileSection(file: ReportFile, options: RenderOptions): string {
  const findings = shownFindings(file, options);
  if (findings.length === 0) return '';
  return [`## ${cell(file.path)}`, '', ...indexLines(file), ...findings.map((finding) => item(finding, ''))].join('\n');
}

function indexLines(file: ReportFile): readonly string[] {
  const parts = partsLine(file);
  if (parts === undefined) return [];
  const first = firstPlacesLine(file);
  return [`文风 ${scoreWord(file)}：${parts}。${first === undefined ? '' : `${first}。`}`, ''];
}

function unread(report: Report): string {
  if (report.errors.length === 0) return '';
  return ['## 未读', '', ...report.errors.map((error) => `- ${cell(error.path)}：${cell(error.message)}`)].join('\n');
}

function item(finding: ReportFinding, place: string): string {
  const { line, character } = finding.range.start;
  const lines = [
    `- ${place}${String(line + 1)}:${String(character + 1)} **${LEVEL_LABELS[finding.level]}** ${cell(finding.message)} \`${finding.rule}\``,
    `  > ${cell(excerpt(finding.text))}`,
  ];
  if (finding.fixes.length > 0) lines.push('', `  改法：${finding.fixes.map((fix) => cell(fix.title)).join('；')}`);
  return lines.join('\n');
}

function scoreWord(file: ReportFile): string {
  const { total, reason } = file.score;
  return total === null ? (reason === null ? '无' : REASON_LABELS[reason]) : String(total);
}

function table(title: string, heads: readonly string[], rows: readonly string[]): string {
  return [title, '', row(heads), row(heads.map(() => '---')), ...rows].join('\n');
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Text that Markdown and the tables leave as it is. */
function cell(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>|~#&!]/gu, (char) => `\\${char}`);
}
