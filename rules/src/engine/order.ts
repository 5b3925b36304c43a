import { LEVELS } from '../rule/levels.ts';
import type { Finding } from './types.ts';

/** Beyond this many characters passages count as equally long. */
const LONGEST = 2 ** 16;

/**
 * Same rule and same span: one finding. Which one stays is the first; a rule does not contradict itself. The findings
 * come as `sortFindings` gives them, so that equal ones stand side by side.
 */
export function dedupe(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((finding, index) => {
    const before = findings[index - 1];
    return before?.start !== finding.start || before.end !== finding.end || before.rule !== finding.rule;
  });
}

/** Ascending by start, then end, then rule: a stable order that does not depend on the order of rules. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/**
 * The places of the findings, the most useful to the drafter first: the level, then a safe fix, any fix, the shorter
 * passage, the rule's name. The findings come as `sortFindings` gives them.
 */
export function orderOfUse(findings: readonly Finding[]): readonly number[] {
  const names = new Map([...new Set(findings.map(({ rule }) => rule))].sort().map((rule, order) => [rule, order]));
  // All that counts in one number each, its place last, so that they are sorted as numbers: this is done at every edit.
  const keys = new Float64Array(findings.length);
  findings.forEach((finding, place) => {
    const rank = 3 * LEVELS.indexOf(finding.level) + fixRank(finding);
    const length = Math.min(finding.end - finding.start, LONGEST - 1);
    keys[place] = ((rank * LONGEST + length) * names.size + (names.get(finding.rule) ?? 0)) * findings.length + place;
  });
  return Array.from(keys.sort(), (key) => key % findings.length);
}

/** Below 3. */
function fixRank(finding: Finding): number {
  if (finding.fixes.length === 0) return 2;
  return finding.fixes.some((fix) => fix.trust === 'safe') ? 0 : 1;
}
