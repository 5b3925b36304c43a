import { isMentionAt, polarityAt } from '../facts/clauses.ts';
import type { Unit } from '../rule/unit.ts';
import { contains, type Span } from '../text/span.ts';
import { isToldOfThePast } from './told.ts';

/** True when a passage is inside 《》 or quotation marks (but not merely inside brackets). */
export function isQuoted(unit: Pick<Unit, 'marks'>, span: Span): boolean {
  return unit.marks.pairs.some((pair) => '“‘「『《〈'.includes(pair.open) && contains(pair.inner, span));
}

/** 有人问要不要成立指挥部: put as a question, and nobody's demand. */
const ASKED = /(?:要不要|该不该|是不是要|有没有必要|是否(?:需要|有必要|要|应))[^，。；！？]*$/u;

/** True when nobody forbids or denies the passage and no report, criticism or look back names it; names in quotes count. */
export function isStated(unit: Unit, span: Span): boolean {
  const { digest, clauses } = unit;
  if (digest.prohibited || digest.mention) return false;
  return (
    polarityAt(clauses, span.start) === 'asserted' &&
    !isMentionAt(clauses, span.start) &&
    !ASKED.test(unit.text.slice(0, span.start)) &&
    !isToldOfThePast(unit.text, span, digest.genre)
  );
}

/**
 * True when the text itself says what the passage says: stated and not quoted. Rules about demands ask this before
 * they speak.
 */
export function isAsserted(unit: Unit, span: Span): boolean {
  return isStated(unit, span) && !isQuoted(unit, span);
}
