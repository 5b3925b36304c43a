import { LEVELS } from '../rule/levels.ts';
import type { Finding } from './types.ts';

/** Same rule and same span: one finding. Which one stays is the first; a rule does not contradict itself. */
export function dedupe(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = `${finding.rule} ${String(finding.start)} ${String(finding.end)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Ascending by start, then end, then rule: a stable order that does not depend on the order of rules. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** The most useful to the drafter first: the level, then a safe fix, any fix, the shorter passage. */
export function sortByUse(findings: readonly Finding[]): readonly Finding[] {
  // Looked up once each and not in every comparison.
  const ranked = findings.map((finding) => ({ finding, rank: 3 * LEVELS.indexOf(finding.level) + fixRank(finding) }));
  ranked.sort(
    ({ finding: a, rank: rankA }, { finding: b, rank: rankB }) =>
      rankA - rankB ||
      a.end - a.start - (b.end - b.start) ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.start - b.start),
  );
  return ranked.map(({ finding }) => finding);
}

/** Below 3. */
function fixRank(finding: Finding): number {
  if (finding.fixes.some((fix) => fix.trust === 'safe')) return 0;
  return finding.fixes.length > 0 ? 1 : 2;
}
