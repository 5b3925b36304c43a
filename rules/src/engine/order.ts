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

/** Negative when `a` is of more use to the drafter than `b`: the level first, then a safe fix, any fix, the shorter passage. */
export function compareUse(a: Finding, b: Finding): number {
  return (
    LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
    fixRank(a) - fixRank(b) ||
    a.end - a.start - (b.end - b.start) ||
    (a.rule < b.rule ? -1 : 1)
  );
}

function fixRank(finding: Finding): number {
  if (finding.fixes.some((fix) => fix.trust === 'safe')) return 0;
  return finding.fixes.length > 0 ? 1 : 2;
}
