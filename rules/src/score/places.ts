import { contains } from '../text/span.ts';
import { indexOf, loadOf } from './calibrate.ts';
import type { Part } from './families.ts';
import { weigh, type Weighable } from './weigh.ts';
import { weightOf } from './weights.ts';

/** A passage that raises the index: the finding that weighs most there, and what it would save to mend the passage. */
export interface Place<F extends Weighable = Weighable> {
  readonly finding: F;
  /** Findings inside the passage that weigh no more; mended with it. */
  readonly covers: readonly F[];
  /** By how many points the total is lower without the place; not rounded. */
  readonly points: number;
}

/** The places of a part, heaviest first, and what mending the first few would do. */
export interface Places<F extends Weighable = Weighable> {
  /** The total with everything, rounded. */
  readonly total: number;
  readonly places: readonly Place<F>[];
  /** How many of the first places `without` leaves out: three, or as many as there are. */
  readonly count: number;
  /** What the total becomes without the first `count` places, rounded. */
  readonly without: number;
}

/** “修掉这 3 处可降到 41”. */
export const TOP = 3;

interface Gathering<F extends Weighable> {
  readonly finding: F;
  readonly covers: F[];
  load: number;
}

/**
 * Traces the index to findings: the places that weigh on a part (on any, without one), largest contribution first.
 * For texts that have an index only. Give all findings, not the shown ones only.
 */
export function placesOf<F extends Weighable>(findings: readonly F[], chars: number, part?: Part): Places<F> {
  const weighed = weigh(findings).map((one) => ({ ...one, load: loadOf(one.part, one.mass / chars) }));
  const whole = weighed.reduce((sum, { load }) => sum + load, 0);
  const own = weighed.filter((one) => part === undefined || one.part === part);
  own.sort((a, b) => b.load - a.load || a.finding.start - b.finding.start);
  const gathered = gather(own);
  const first = gathered.slice(0, TOP).reduce((sum, { load }) => sum + load, 0);
  return {
    total: Math.round(indexOf(whole)),
    places: gathered.map(({ finding, covers, load }) => ({
      finding,
      covers,
      points: indexOf(whole) - indexOf(Math.max(0, whole - load)),
    })),
    count: Math.min(TOP, gathered.length),
    without: Math.round(indexOf(Math.max(0, whole - first))),
  };
}

/** Joins findings inside a heavier one's passage to it. Findings descend by load; so do the places. */
function gather<F extends Weighable>(
  findings: readonly { readonly finding: F; readonly load: number }[],
): readonly Gathering<F>[] {
  const places: Gathering<F>[] = [];
  for (const { finding, load } of findings) {
    const home = places.find((place) => isMended(place.finding) && contains(place.finding, finding));
    // What weighs nothing is inside a heavier finding, or crosses several: no place of its own.
    if (home === undefined && load > 0) places.push({ finding, covers: [], load });
    if (home !== undefined) {
      home.covers.push(finding);
      home.load += load;
    }
  }
  return places.sort((a, b) => b.load - a.load || a.finding.start - b.finding.start);
}

/** Whether mending a finding rewrites its whole passage; rules that count little of what they mark do not ask for that. */
function isMended({ rule, level }: Weighable): boolean {
  return weightOf(rule, level).share > 0.5;
}
