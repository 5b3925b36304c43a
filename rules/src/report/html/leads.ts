import { FAMILY_LABELS, familyOf } from '../labels.ts';
import { leadsOf } from '../leads.ts';
import { html, type Markup } from '../markup.ts';
import type { Report, ReportFile } from '../model.ts';
import { paragraphOf } from '../places.ts';
import type { RuleInfo } from '../rule-info.ts';
import { excerpt, type PlacedFinding, type PageOptions } from '../summary.ts';
import { link, type Section } from './section.ts';

/** More would make the page long; a workbook or CSV holds them all. */
const MOST = 200;

/** 线索: what an auditor follows up, rule by rule, so that the same demand in several documents stands together. */
export function leadsSection(
  report: Report,
  anchors: ReadonlyMap<ReportFile, string>,
  options: PageOptions,
): Section | undefined {
  const leads = leadsOf(report.files, options);
  if (leads.length === 0) return undefined;
  const listed = leads.slice(0, MOST);
  const left = leads.length - listed.length;
  const more = left > 0 ? `此处列 ${String(listed.length)} 条，其余 ${String(left)} 条见导出的表格。` : '';
  return {
    id: 'leads',
    title: `线索（${String(leads.length)}）`,
    body: html`<p class="quiet">
        按类别、规则、文件排列，不给人和单位排名。${more}规则集 ${report.tool.version}/${report.tool.ruleSet}。
      </p>
      ${[...byRule(listed)].map(([rule, placed]) => group(rule, placed, anchors, options.rules))}`,
  };
}

/** The leads come sorted by rule; a group a rule keeps that order. */
function byRule(leads: readonly PlacedFinding[]): ReadonlyMap<string, readonly PlacedFinding[]> {
  const groups = new Map<string, PlacedFinding[]>();
  for (const lead of leads) {
    const group = groups.get(lead.finding.rule);
    if (group === undefined) groups.set(lead.finding.rule, [lead]);
    else group.push(lead);
  }
  return groups;
}

function group(
  rule: string,
  placed: readonly PlacedFinding[],
  anchors: ReadonlyMap<ReportFile, string>,
  { basisOf, summaryOf }: RuleInfo,
): Markup {
  const basis = basisOf(rule);
  return html`<h3>${FAMILY_LABELS[familyOf(rule)]}：${summaryOf(rule)} <code>${rule}</code></h3>
    ${basis === '' ? html`` : html`<p class="quiet">依据：${basis}</p>`}
    <ul class="leads">
      ${placed.map(
        ({ file, finding }) =>
          html`<li>
            ${link(file.path, anchors.get(file))} <span class="quiet">${where(file, finding)}</span>
            ${finding.text === '' ? html`` : html`<q>${excerpt(finding.text)}</q>`}
          </li>`,
      )}
    </ul>`;
}

function where(file: ReportFile, { start, range }: PlacedFinding['finding']): string {
  const paragraph = paragraphOf(file, start);
  const line = `第 ${String(range.start.line + 1)} 行`;
  return paragraph === null ? line : `第 ${String(paragraph)} 段，${line}`;
}
