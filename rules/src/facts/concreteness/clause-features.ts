import { charSet } from '../../text/char-set.ts';
import type { NamedClass, NamedSpan } from './class-names.ts';
import type { SetFeature } from './features.ts';

const CUTS = charSet('，；：。！？、,;:!?');

interface Tally {
  total: number;
  solid: number;
  hollow: number;
  leading: number;
  best: number;
}

/**
 * Each clause by itself: it holds something to check, or only words of stance, claim and vague measure, or neither.
 * The shares of the three kinds are what tells a list of deeds from a list of wishes.
 */
export function clauseFeatures(text: string, spans: readonly NamedSpan[], set: SetFeature): void {
  const tally: Tally = { total: 0, solid: 0, hollow: 0, leading: 0, best: 0 };
  for (let start = 0, end = 0; end <= text.length; end++) {
    if (end < text.length && !CUTS.has(text.charCodeAt(end))) continue;
    if (end - start >= 2 && text.slice(start, end).trim().length >= 2) readClause(start, end, spans, tally, set);
    start = end + 1;
  }
  const { total, solid, hollow, leading, best } = tally;
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

function readClause(start: number, end: number, spans: readonly NamedSpan[], tally: Tally, set: SetFeature): void {
  const kinds = new Set<NamedClass>();
  let vague = false;
  let leads = false;
  tally.total++;
  for (const span of spans) {
    if (span.start < start || span.end > end) continue;
    if (span.of.concrete) kinds.add(span.of);
    if (span.of.hollow) vague = true;
    if (span.start > start + 1) continue;
    if (span.of.leads) leads = true;
    if (tally.total === 1) set(span.of.first);
  }
  const empty = kinds.size === 0 && vague;
  if (tally.total === 1) set(kinds.size > 0 ? '首实' : empty ? '首空' : '首无');
  tally.best = Math.max(tally.best, kinds.size);
  if (kinds.size > 0) tally.solid++;
  if (empty) tally.hollow++;
  if (leads) tally.leading++;
}
