import { sharedLength, type Span } from '../text/span.ts';
import { shareOf, type JudgedPair, type JudgedPassage } from './judge.ts';

/** Part of a passage that must lie in a copy of the common source. */
const COVERED = 0.8;

/**
 * Takes out what follows from a common source: where B and C both took a passage from A, that they share it with each
 * other is no news. So a passage in n documents gives n − 1 pairs.
 */
export function prune(pairs: readonly JudgedPair[]): readonly JudgedPair[] {
  const sources = new Map<number, JudgedPair[]>();
  for (const pair of pairs) {
    if (pair.a === pair.b) continue;
    const list = sources.get(pair.b);
    if (list === undefined) sources.set(pair.b, [pair]);
    else list.push(pair);
  }
  return pairs.flatMap((pair) => {
    if (pair.a === pair.b || pair.copied.length === 0) return [pair];
    const ofA = sources.get(pair.a) ?? [];
    const ofB = (sources.get(pair.b) ?? []).filter((other) => other.a !== pair.a);
    const common = ofA.flatMap((first) => {
      const second = ofB.find((other) => other.a === first.a);
      return second === undefined ? [] : [[first, second] as const];
    });
    if (common.length === 0) return [pair];
    const follows = ({ a, b }: JudgedPassage): boolean =>
      common.some(([first, second]) => covered(a, first) && covered(b, second));
    const copied = pair.copied.filter((passage) => !follows(passage));
    if (copied.length === pair.copied.length) return [pair];
    const chars = copied.reduce((sum, passage) => sum + passage.chars, 0);
    return [{ ...pair, copied, chars, share: shareOf(chars * pair.share, Math.max(1, pair.chars)) }];
  });
}

function covered(span: Span, source: JudgedPair): boolean {
  const passages = [...source.copied, ...source.shared];
  const inside = passages.reduce((sum, { b }) => sum + Math.max(0, sharedLength(b, span)), 0);
  return inside >= COVERED * (span.end - span.start);
}
