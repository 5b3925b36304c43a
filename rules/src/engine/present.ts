import { orderOfUse } from './order.ts';
import { PassageIndex } from './passage-index.ts';
import type { Finding } from './types.ts';

/** Marks shown for every 1,000 字; errors are not counted and never capped. */
export const MARKS_PER_THOUSAND = 8;

const NONE: readonly string[] = [];

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
  const leaders: number[] = [];
  const places = new PassageIndex(findings);
  const covers: string[][] = [];
  const hidden = new Uint8Array(findings.length);
  const isError = (place: number): boolean => findings[place]?.level === 'error';
  for (const place of orderOfUse(findings)) {
    const leader = places.overlapping(place);
    if (leader < 0 || isError(place)) {
      leaders.push(place);
      places.add(place);
    } else {
      (covers[leader] ??= []).push(findings[place]?.fingerprint ?? '');
      hidden[place] = 1;
    }
  }
  const budget = Math.max(MARKS_PER_THOUSAND, Math.ceil((chars * MARKS_PER_THOUSAND) / 1000));
  const capped = leaders.filter((place) => !isError(place)).slice(budget);
  for (const place of capped) hidden[place] = 1;
  return {
    findings: findings.map((finding, place) => {
      const shown = hidden[place] === 0;
      const others = covers[place];
      return shown && others === undefined ? finding : { ...finding, shown, covers: others ?? NONE };
    }),
    held: capped.length,
  };
}
