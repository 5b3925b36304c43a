import { LEVELS } from '../rule/levels.ts';
import { firstPlacesLine, partsLine } from './index-lines.ts';
import { GENRE_LABELS, LEVEL_LABELS, REASON_LABELS } from './labels.ts';
import { burdenSection } from './markdown/burden.ts';
import { cell, row, table } from './markdown/cells.ts';
import { copiesSection } from './markdown/copies.ts';
import { distributionSection } from './markdown/distribution.ts';
import { heatMapSection } from './markdown/heat-map.ts';
import { leadsSection } from './markdown/leads.ts';
import type { Report, ReportFile, ReportFinding } from './model.ts';
import { MARKDOWN_MARK, REPORT_TITLE } from './own.ts';
import { placeWords } from './places.ts';
import {
  countsByFamily,
  excerpt,
  readings,
  shownFindings,
  worstFiles,
  worstFindings,
  type PageOptions,
  type RenderOptions,
} from './summary.ts';

const WORST = 20;
const DETAILED = 50;

/** The report as Markdown (tables as GitHub reads them). Text of documents is escaped. */
export function markdownPage(report: Report, options: PageOptions): string {
  const sections = [
    head(report, options),
    unread(report),
    distributionSection(report),
    heatMapSection(report, options),
    worst(report, options),
    filesTable(report, options),
    familiesTable(report, options),
    burdenSection(report),
    copiesSection(report),
    leadsSection(report, options),
    ...documents(report, options),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function head(report: Report, options: RenderOptions): string {
  const figures = readings(report, options);
  const basis = `已读 ${String(figures.files)} 个文件，未读 ${String(figures.unread)} 个`;
  const lines = [
    `# ${REPORT_TITLE}`,
    '',
    MARKDOWN_MARK,
    '',
    `- 文件：${String(figures.files)} 个，未读 ${String(figures.unread)} 个`,
    `- 必改：${String(figures.mustFix)} 处（${basis}）`,
    `- 文风指数中位数：${figures.median === null ? '无' : String(figures.median)}（${String(figures.measured)} 个文件有指数；0 最好，100 最差；${basis}）`,
    `- 列出 ${String(figures.shown)} 处，另有 ${String(figures.held)} 处未列（${basis}）`,
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

function worst(report: Report, options: RenderOptions): string {
  const placed = worstFindings(report.files, WORST, options);
  if (placed.length === 0) return '';
  return ['## 先看这些', '', ...placed.map(({ file, finding }) => item(file, finding, `${cell(file.path)} `))].join(
    '\n',
  );
}

/** A section for each of the worst documents; the files table has them all. */
function documents(report: Report, options: RenderOptions): readonly string[] {
  const listed = worstFiles(report.files).filter((file) => shownFindings(file, options).length > 0);
  const sections = listed.slice(0, DETAILED).map((file) => fileSection(file, options));
  return listed.length <= DETAILED
    ? sections
    : [...sections, `逐个文件只列前 ${String(DETAILED)} 个，其余 ${String(listed.length - DETAILED)} 个见文件表。`];
}

function fileSection(file: ReportFile, options: RenderOptions): string {
  const findings = shownFindings(file, options).map((finding) => item(file, finding, ''));
  return [`## ${cell(file.path)}`, '', ...indexLines(file), ...findings].join('\n');
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

function item(file: ReportFile, finding: ReportFinding, place: string): string {
  const lines = [
    `- ${place}**${LEVEL_LABELS[finding.level]}** ${placeWords(file, finding)} \`${finding.rule}\`：${cell(finding.message)}`,
    ...(finding.text === '' ? [] : [`  > ${cell(excerpt(finding.text))}`]),
  ];
  if (finding.fixes.length > 0) lines.push('', `  改法：${finding.fixes.map((fix) => cell(fix.title)).join('；')}`);
  return lines.join('\n');
}

function scoreWord(file: ReportFile): string {
  const { total, reason } = file.score;
  return total === null ? (reason === null ? '无' : REASON_LABELS[reason]) : String(total);
}
