import type { Span } from '../../text/span.ts';
import type { SetFeature } from './features.ts';

/** A hit or quantity under the name of its class. */
export interface NamedSpan extends Span {
  readonly name: string;
}

const CONCRETE =
  /^(?:数|concrete\.(?:act|thing|paper|office|limit|money|person|place)|names\.(?:province|city|country|facility))$/u;
const HOLLOW = /^(?:stance\.|claim\.|measure\.(?:adverb|verb|object|aim))/u;

/**
 * Each clause by itself: it holds something to check, or only words of stance, claim and vague measure, or neither.
 * The shares of the three kinds are what tells a list of deeds from a list of wishes.
 */
export function clauseFeatures(text: string, spans: readonly NamedSpan[], set: SetFeature): void {
  let total = 0;
  let solid = 0;
  let hollow = 0;
  let leading = 0;
  let best = 0;
  for (const match of text.matchAll(/[^，；：。！？、,;:!?]+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[0].trim().length < 2) continue;
    total++;
    const inside = spans.filter((span) => span.start >= start && span.end <= end);
    const kinds = new Set(inside.map((span) => span.name).filter((name) => CONCRETE.test(name))).size;
    const empty = kinds === 0 && inside.some((span) => HOLLOW.test(span.name));
    best = Math.max(best, kinds);
    if (kinds > 0) solid++;
    if (empty) hollow++;
    const first = inside.filter((span) => span.start <= start + 1).map((span) => span.name);
    if (first.some((name) => name === 'measure.verb' || name === 'measure.adverb')) leading++;
    if (total === 1) {
      for (const name of first) set(`首:${name}`);
      set(kinds > 0 ? '首实' : empty ? '首空' : '首无');
    }
  }
  if (total === 0) return;
  set('实句比', solid / total);
  set('空句比', hollow / total);
  set('空句', Math.log(1 + hollow));
  set('实句', Math.log(1 + solid));
  set('动头比', leading / total);
  set(`最实${String(Math.min(4, best))}`);
  if (hollow === total) set('全空');
  if (solid === 0) set('无实');
}
