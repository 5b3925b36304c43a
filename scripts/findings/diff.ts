import type { FindingRecord } from './record.ts';

/** A finding that is still there, with something about it changed. */
export interface Change {
  readonly before: FindingRecord;
  readonly after: FindingRecord;
}

/** What changed between two runs over one document. */
export interface Difference {
  readonly added: readonly FindingRecord[];
  readonly gone: readonly FindingRecord[];
  readonly changed: readonly Change[];
}

/**
 * Compares two runs. A finding is the same when rule and words are, or failing that rule and line; then it counts as
 * changed if level, place, words or showing differ. Each finding is paired at most once, in the order of the text.
 */
export function difference(before: readonly FindingRecord[], after: readonly FindingRecord[]): Difference {
  const byWords = pair(before, after, ({ rule, words }) => `${rule} ${words}`);
  const byLine = pair(byWords.left, byWords.right, ({ rule, line }) => `${rule} ${line}`);
  return {
    added: byLine.right,
    gone: byLine.left,
    changed: [...byWords.pairs, ...byLine.pairs]
      .filter((change) => !same(change))
      .sort((a, b) => a.after.line - b.after.line),
  };
}

/** Whether nothing changed. */
export function isEmpty({ added, gone, changed }: Difference): boolean {
  return added.length + gone.length + changed.length === 0;
}

interface Pairing {
  readonly pairs: readonly Change[];
  readonly left: readonly FindingRecord[];
  readonly right: readonly FindingRecord[];
}

/** Pairs records of equal key; what stays alone is left over. */
function pair(
  before: readonly FindingRecord[],
  after: readonly FindingRecord[],
  keyOf: (record: FindingRecord) => string,
): Pairing {
  const waiting = new Map<string, FindingRecord[]>();
  for (const record of before) waiting.set(keyOf(record), [...(waiting.get(keyOf(record)) ?? []), record]);
  const pairs: Change[] = [];
  const right: FindingRecord[] = [];
  for (const record of after) {
    const partner = waiting.get(keyOf(record))?.shift();
    if (partner === undefined) right.push(record);
    else pairs.push({ before: partner, after: record });
  }
  const used = new Set(pairs.map((change) => change.before));
  return { pairs, left: before.filter((record) => !used.has(record)), right };
}

function same({ before, after }: Change): boolean {
  return (
    before.line === after.line &&
    before.level === after.level &&
    before.shown === after.shown &&
    before.words === after.words
  );
}
