import { applyEdits, ledgerOf, type BurdenSettings, type Fix, type Ledger } from '@shihua/rules';
import type { Analysed } from '../analysis.ts';

/**
 * Person-hours that a fix takes off what the text asks of others (the likely figure): the ledger of the mended text
 * against the present one. 0 where the fix touches no task whose headcount is known, and for a fix with blanks, whose
 * text is not known before they are filled in.
 */
export function savingOf({ input, engine, ledger }: Analysed, fix: Fix, burden: BurdenSettings): number {
  const touched = ledger.items.some(
    (item) => item.hours !== null && fix.edits.some((edit) => edit.start <= item.end && item.start <= edit.end),
  );
  if (!touched || fix.snippet) return 0;
  const mended = engine.analyze({ ...input, text: applyEdits(input.text, fix.edits) });
  return knownHours(ledger) - knownHours(ledgerOf(mended, burden));
}

function knownHours({ items }: Ledger): number {
  return items.reduce((sum, { hours }) => sum + (hours?.likely ?? 0), 0);
}
