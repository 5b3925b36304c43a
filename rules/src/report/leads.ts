import type { Family } from '../rule/types.ts';
import { familyOf } from './labels.ts';
import type { ReportFile } from './model.ts';
import { shownFindings, type PlacedFinding, type RenderOptions } from './summary.ts';

/**
 * Families in the order an auditor takes them up: what is laid on others, what is copied, what the figures say, then
 * the rest. Families of mere form are not here: only their errors are leads.
 */
const ORDER: readonly Family[] = [
  'trace',
  'meeting',
  'paper',
  'assess',
  'cross',
  'num',
  'duty',
  'cite',
  'brand',
  'slogan',
  'empty',
];

/**
 * 线索: findings for somebody who looks for burdens, copies and wrong figures. Sorted by kind and rule, then by path
 * and place, so that the same demand in several documents stands together; never by who wrote them.
 */
export function leadsOf(files: readonly ReportFile[], options: RenderOptions = {}): readonly PlacedFinding[] {
  return files
    .flatMap((file) => shownFindings(file, options).map((finding) => ({ file, finding })))
    .filter(({ finding }) => finding.level === 'error' || rank(finding.rule) < ORDER.length)
    .sort(
      (a, b) =>
        rank(a.finding.rule) - rank(b.finding.rule) ||
        compare(a.finding.rule, b.finding.rule) ||
        compare(a.file.path, b.file.path) ||
        a.finding.start - b.finding.start,
    );
}

function rank(rule: string): number {
  const at = ORDER.findIndex((family) => family === familyOf(rule));
  return at < 0 ? ORDER.length : at;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
