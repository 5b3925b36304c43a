import type { LocalFix, Place } from '../rule/types.ts';
import type { DocumentRun } from './run-document.ts';
import type { OwnedFinding } from './run-blocks.ts';

/**
 * What a rule found, with the objects of last time where they say the same: whoever remembers something about a
 * finding then need not work it out again.
 */
export function keepOld(last: DocumentRun | undefined, made: DocumentRun): DocumentRun {
  if (last === undefined || last.findings.length === 0 || made.findings.length === 0) return made;
  const old = new Map<number, OwnedFinding>();
  for (const owned of last.findings) old.set(placeOf(owned), owned);
  return {
    findings: made.findings.map((owned) => {
      const before = old.get(placeOf(owned));
      return before !== undefined && isSame(before, owned) ? before : owned;
    }),
    crashes: made.crashes,
  };
}

/** Tells most places apart; offsets beyond a million share their numbers with the next block. */
function placeOf({ finding: { block = 0, start } }: OwnedFinding): number {
  return block * 2 ** 20 + start;
}

function isSame(a: OwnedFinding, b: OwnedFinding): boolean {
  const [one, other] = [a.finding, b.finding];
  return (
    isSamePlace(one, other) &&
    one.messageId === other.messageId &&
    one.message === other.message &&
    one.level === other.level &&
    a.raw === b.raw &&
    areSame(one.related, other.related, (x, y) => isSamePlace(x, y) && x.message === y.message) &&
    areSame(one.fixes, other.fixes, isSameFix)
  );
}

function isSameFix(a: LocalFix, b: LocalFix): boolean {
  return (
    a.title === b.title &&
    a.trust === b.trust &&
    a.snippet === b.snippet &&
    areSame(a.edits, b.edits, (x, y) => isSamePlace(x, y) && x.newText === y.newText)
  );
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.start === b.start && a.end === b.end && a.block === b.block;
}

function areSame<T>(a: readonly T[], b: readonly T[], same: (a: T, b: T) => boolean): boolean {
  return (
    a.length === b.length &&
    a.every((one, index) => {
      const other = b[index];
      return other !== undefined && same(one, other);
    })
  );
}
