import type { Level } from '../rule/levels.ts';
import type { ReportFinding } from '../report/model.ts';
import { countChars } from '../text/chars.ts';
import { union, type Span } from '../text/span.ts';
import { partOf, type Part } from './families.ts';
import { weightOf, type Weight } from './weights.ts';

/** What the index reads of a finding; `text` is the passage `[start, end)`. */
export type Weighable = Pick<ReportFinding, 'rule' | 'level' | 'start' | 'end' | 'text'>;

/** A finding with the 字 it weighs on its part. */
export interface Weighed<F extends Weighable = Weighable> {
  readonly finding: F;
  readonly part: Part;
  readonly mass: number;
}

interface Item<F extends Weighable> {
  readonly finding: F;
  readonly part: Part;
  readonly share: number;
  readonly each: number;
}

/** How findings weigh, for comparing one table of weights with another. */
export type WeightOf = (rule: string, level: Level) => Weight;

/**
 * Weighs findings. Where several of one part cover the same 字, the heaviest has them, so that a passage counts once
 * in a part however many rules find it: what has no 字 of its own weighs nothing. The masses of a part add up to what
 * the part weighs.
 */
export function weigh<F extends Weighable>(
  findings: readonly F[],
  weightIs: WeightOf = weightOf,
): readonly Weighed<F>[] {
  const groups = new Map<string, Item<F>[]>();
  for (const finding of findings) {
    const part = partOf(finding.rule);
    if (part === undefined) continue;
    const weight = weightIs(finding.rule, finding.level);
    const key = `${part} ${weight.share.toFixed(3)}`;
    const item = { finding, part, ...weight };
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  const taken = new Map<Part, readonly Span[]>();
  const weighed: Weighed<F>[] = [];
  for (const group of [...groups.values()].sort((a, b) => (b[0]?.share ?? 0) - (a[0]?.share ?? 0))) {
    const part = group[0]?.part;
    if (part === undefined) continue;
    group.sort((a, b) => a.finding.start - b.finding.start || a.finding.end - b.finding.end);
    const claims = claim(group, taken.get(part) ?? []);
    taken.set(part, claims.taken);
    group.forEach(({ finding, share, each }, index) => {
      const own = claims.own[index] ?? 0;
      weighed.push({ finding, part, mass: own === 0 ? 0 : share * own + each });
    });
  }
  return weighed;
}

/** The 字 each item covers that neither an earlier item nor `before` covers. Items ascend; `before` does and is disjoint. */
function claim(
  items: readonly Item<Weighable>[],
  before: readonly Span[],
): { readonly own: readonly number[]; readonly taken: readonly Span[] } {
  let from = 0;
  let reached = -1;
  const own = items.map(({ finding }) => {
    let at = Math.max(finding.start, reached);
    reached = Math.max(reached, finding.end);
    let sum = 0;
    while ((before[from]?.end ?? Infinity) <= at) from++;
    for (let i = from; at < finding.end; i++) {
      const next = before[i];
      const stop = Math.min(finding.end, next?.start ?? Infinity);
      if (stop > at) sum += visibleChars(finding.text.slice(at - finding.start, stop - finding.start));
      at = Math.max(at, next?.end ?? finding.end);
    }
    return sum;
  });
  return { own, taken: union([...before, ...items.map(({ finding }) => finding)]) };
}

/** 字数 without tags and link targets, which are no text. */
function visibleChars(text: string): number {
  return countChars(text.replace(/<[^<>]*>|\]\([^()]*\)/gu, ''));
}
