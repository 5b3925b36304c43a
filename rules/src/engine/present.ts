import { sortByUse } from './order.ts';
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
 * more than the budget. Every finding is returned; they come as shown and covering none.
 */
export function present(findings: readonly Finding[], chars: number): Presented {
  const leaders: Finding[] = [];
  const places = new PassageIndex();
  const covered = new Map<Finding, Finding[]>();
  const hidden = new Set<Finding>();
  for (const finding of sortByUse(findings)) {
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
    findings: findings.map((finding) => {
      const shown = !hidden.has(finding);
      const covers = (covered.get(finding) ?? []).map((other) => other.fingerprint);
      return shown && covers.length === 0 ? finding : { ...finding, shown, covers };
    }),
    held,
  };
}
