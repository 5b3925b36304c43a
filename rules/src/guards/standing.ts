import { isMentionAt, polarityAt } from '../facts/clauses.ts';
import type { Unit } from '../rule/unit.ts';
import { contains, type Span } from '../text/span.ts';

/** True when a passage is inside 《》 or quotation marks (but not merely inside brackets). */
export function isQuoted(unit: Pick<Unit, 'marks'>, span: Span): boolean {
  return unit.marks.pairs.some((pair) => '“‘「『《〈'.includes(pair.open) && contains(pair.inner, span));
}

/**
 * True when the text itself says what the passage says: nobody forbids it, no report or criticism names it, it is
 * not quoted. Rules about demands ask this before they speak.
 */
export function isAsserted(unit: Unit, span: Span): boolean {
  const { digest, clauses } = unit;
  if (digest.prohibited || digest.mention) return false;
  if (polarityAt(clauses, span.start) === 'prohibited' || polarityAt(clauses, span.start) === 'negated') return false;
  return !isMentionAt(clauses, span.start) && !isQuoted(unit, span);
}
