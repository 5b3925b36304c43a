import type { Analysis } from '../engine/types.ts';
import { indexOf, loadOf } from './calibrate.ts';
import { byPart, PARTS } from './families.ts';
import { sectionsOf } from './sections.ts';
import type { Score, ScoreParts } from './types.ts';
import { weigh, type Weighable, type Weighed } from './weigh.ts';

/** Version of weights, formula and calibration. */
export const SCORE_VERSION = 2;

/** Under this many 字 a density means nothing. */
export const MIN_CHARS = 100;

/** 形式主义指数 of an analysed text. `null` when it is too short or a rule crashed: never 0 or 100 for want of data. */
export function scoreOf(analysis: Analysis): Score {
  if (analysis.crashed.length > 0) return unmeasured('rule-crashed');
  if (analysis.chars < MIN_CHARS) return unmeasured('too-short');
  const weighed = weigh(weighables(analysis));
  const loads = loadsOf(weighed, analysis.chars);
  return {
    total: totalOf(loads),
    worst: worstSection(analysis, weighed),
    parts: partsOf(loads),
    reason: null,
    version: SCORE_VERSION,
  };
}

/** What each part lays on the index: its density times its strength. */
export function loadsOf(weighed: readonly Weighed[], chars: number): ScoreParts {
  const loads = byPart(() => 0);
  for (const { part, mass } of weighed) loads[part] += loadOf(part, mass / chars);
  return loads;
}

/** The total of loads, 0 to 100. */
export function totalOf(loads: ScoreParts): number {
  return Math.round(indexOf(PARTS.reduce((sum, part) => sum + loads[part], 0)));
}

/** The passages the findings of an analysis mark, as the index reads them. */
export function weighables({
  parsed,
  findings,
}: Analysis): readonly (Weighable & Pick<Analysis['findings'][number], 'message'>)[] {
  return findings.map(({ rule, level, start, end, message }) => ({
    rule,
    level,
    start,
    end,
    message,
    text: parsed.source.slice(start, end),
  }));
}

function unmeasured(reason: 'too-short' | 'rule-crashed'): Score {
  return { total: null, worst: null, parts: null, reason, version: SCORE_VERSION };
}

/** Each part on the scale of the total: what the index would be if the text had this part alone. */
function partsOf(loads: ScoreParts): ScoreParts {
  return byPart((part) => Math.round(indexOf(loads[part])));
}

/** The section with the highest total, because forty good items dilute an empty preamble. */
function worstSection({ parsed }: Analysis, weighed: readonly Weighed[]): Score['worst'] {
  const ordered = [...weighed].sort((a, b) => a.finding.start - b.finding.start);
  let worst: Score['worst'] = null;
  let from = 0;
  for (const { start, end, chars } of sectionsOf(parsed, MIN_CHARS)) {
    while ((ordered[from]?.finding.start ?? Infinity) < start) from++;
    const inside: Weighed[] = [];
    for (; (ordered[from]?.finding.start ?? Infinity) < end; from++) {
      const one = ordered[from];
      if (one !== undefined && one.finding.end <= end) inside.push(one);
    }
    const total = totalOf(loadsOf(inside, chars));
    if (worst === null || total > worst.total) worst = { start, end, total };
  }
  return worst;
}
