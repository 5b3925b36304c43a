import { compareUse } from './order.ts';
import { PassageIndex } from './passage-index.ts';
import type { Finding } from './types.ts';

/** Marks shown for every 1,000 字; errors are not counted and never capped. */
export const MARKS_PER_THOUSAND = 8;

/** What is shown, and how many worthy findings the budget held back. */
export interface Presented {
  readonly findings: readonly Finding[];
  readonly held: number;
}

/**
 * Chooses what a reader sees: one finding a passage (the most useful; the others are listed in its hover), and no
 * more than the budget. Every finding is returned, with `shown` set.
 */
export function present(findings: readonly Finding[], chars: number): Presented {
  const order = [...findings].sort((a, b) => compareUse(a, b) || a.start - b.start);
  const leaders: Finding[] = [];
  const places = new PassageIndex();
  const covered = new Map<Finding, Finding[]>();
  const hidden = new Set<Finding>();
  for (const finding of order) {
    const leader = places.overlapping(finding);
    if (leader === undefined || finding.level === 'error') {
      leaders.push(finding);
      places.add(finding);
      covered.set(finding, []);
    } else {
      covered.get(leader)?.push(finding);
      hidden.add(finding);
    }
  }
  const budget = Math.max(MARKS_PER_THOUSAND, Math.ceil((chars * MARKS_PER_THOUSAND) / 1000));
  let spent = 0;
  let held = 0;
  for (const leader of leaders) {
    if (leader.level === 'error') continue;
    if (spent < budget) spent++;
    else {
      hidden.add(leader);
      held++;
    }
  }
  return {
    findings: findings.map((finding) => ({
      ...finding,
      shown: !hidden.has(finding),
      covers: (covered.get(finding) ?? []).map((other) => other.fingerprint),
    })),
    held,
  };
}
