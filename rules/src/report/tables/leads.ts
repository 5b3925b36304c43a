import { FAMILY_LABELS, familyOf, LEVEL_LABELS } from '../labels.ts';
import { leadsOf } from '../leads.ts';
import type { Report } from '../model.ts';
import { paragraphOf } from '../places.ts';
import { basisOf, summaryOf } from '../rule-info.ts';
import type { RenderOptions } from '../summary.ts';
import { column, type Table } from './table.ts';

/** 线索: what an auditor follows up, with the basis of each and the rule set that found it. */
export function leadsTable(report: Report, options: RenderOptions): Table {
  const version = `${report.tool.version}/${report.tool.ruleSet}`;
  return {
    id: 'leads',
    title: '线索',
    columns: [
      column('类别', 12),
      column('规则', 24),
      column('查什么', 36),
      column('文件', 40),
      column('段', 6),
      column('行', 6),
      column('文字', 50),
      column('提示', 50),
      column('级别', 8),
      column('依据', 50),
      column('规则集', 24),
    ],
    rows: leadsOf(report.files, options).map(({ file, finding }) => [
      FAMILY_LABELS[familyOf(finding.rule)],
      finding.rule,
      summaryOf(finding.rule),
      file.path,
      paragraphOf(file, finding.start),
      finding.range.start.line + 1,
      finding.text,
      finding.message,
      LEVEL_LABELS[finding.level],
      basisOf(finding.rule),
      version,
    ]),
  };
}
