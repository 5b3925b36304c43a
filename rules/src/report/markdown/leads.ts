import { FAMILY_LABELS, familyOf } from '../labels.ts';
import { leadsOf } from '../leads.ts';
import type { Report } from '../model.ts';
import { placeWords } from '../places.ts';
import type { RuleInfo } from '../rule-info.ts';
import { excerpt, type PlacedFinding, type PageOptions } from '../summary.ts';
import { cell } from './cells.ts';

/** More would make the page long; a workbook or CSV holds them all. */
const MOST = 200;

/** 线索: what an auditor follows up, rule by rule. */
export function leadsSection(report: Report, options: PageOptions): string {
  const leads = leadsOf(report.files, options);
  if (leads.length === 0) return '';
  const lines = [`## 线索`, '', `共 ${String(leads.length)} 条，按类别、规则、文件排列，不给人和单位排名。`];
  let last = '';
  for (const lead of leads.slice(0, MOST)) {
    const { rule } = lead.finding;
    if (rule !== last) lines.push('', ...head(rule, options.rules), '');
    last = rule;
    lines.push(item(lead));
  }
  if (leads.length > MOST) lines.push('', `其余 ${String(leads.length - MOST)} 条见导出的表格。`);
  return lines.join('\n');
}

function head(rule: string, { basisOf, summaryOf }: RuleInfo): readonly string[] {
  const basis = basisOf(rule);
  const title = `### ${FAMILY_LABELS[familyOf(rule)]}：${cell(summaryOf(rule))} \`${rule}\``;
  return basis === '' ? [title] : [title, '', `依据：${cell(basis)}`];
}

function item({ file, finding }: PlacedFinding): string {
  const words = finding.text === '' ? '' : `：“${cell(excerpt(finding.text))}”`;
  return `- ${cell(file.path)} ${placeWords(file, finding)}${words}`;
}
