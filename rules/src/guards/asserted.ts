import { isMentionAt, polarityAt } from '../facts/clauses.ts';
import type { BlockKind } from '../parse/model.ts';
import type { SentenceUnit, Unit } from '../rule/unit.ts';
import { contains, type Span } from '../text/span.ts';

const PROSE: ReadonlySet<BlockKind> = new Set<BlockKind>(['heading', 'paragraph', 'listItem']);
const QUOTES: ReadonlySet<string> = new Set(['“', '‘', '「', '『', '《', '〈']);

/** Running text of the document itself: no title, table, signature, attachment note, quotation or code. */
export function isRunningText(unit: Unit): boolean {
  return PROSE.has(unit.blockKind);
}

/**
 * The author says the passage in earnest: it is running text, neither forbidden nor denied, not reported of others
 * and not inside quotation or title marks.
 */
export function isAsserted(unit: Unit, span: Span): boolean {
  if (!isRunningText(unit) || unit.digest.mention || unit.digest.prohibited) return false;
  if (polarityAt(unit.clauses, span.start) !== 'asserted' || isMentionAt(unit.clauses, span.start)) return false;
  return !isQuoted(unit, span);
}

/** The passage stands inside quotation or title marks. */
export function isQuoted(unit: Unit, span: Span): boolean {
  return unit.marks.pairs.some((pair) => QUOTES.has(pair.open) && contains(pair, span));
}

/** The sentence carries a checkable number, a date, a deadline or a frequency. */
export function isBackedUp(unit: SentenceUnit): boolean {
  return unit.slots.howMuch !== undefined || unit.slots.when !== undefined;
}
