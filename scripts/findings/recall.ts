import { familyOf, type Finding } from '../../rules/src/index.ts';
import { belongs } from '../quality/engine-run.ts';
import type { Defect, KeyedDocument } from './keys.ts';

/** The share of planted defects that must be found: the measured figure, raised as the rules get better. */
export const RECALL_FLOOR = 0.584;

/** How many defects were planted, found at all, and found and shown. */
export interface RecallCounts {
  readonly planted: number;
  readonly found: number;
  readonly shown: number;
}

/** Recall by family and in all, and what was missed. */
export interface Recall {
  readonly families: ReadonlyMap<string, RecallCounts>;
  readonly total: RecallCounts;
  readonly missed: readonly { readonly name: string; readonly defect: Defect }[];
}

/** Measures how many of the planted defects a linter finds. */
export function recallOf(
  documents: readonly KeyedDocument[],
  lint: (document: KeyedDocument) => readonly Finding[],
): Recall {
  const families = new Map<string, RecallCounts>();
  const missed: { name: string; defect: Defect }[] = [];
  let total: RecallCounts = { planted: 0, found: 0, shown: 0 };
  for (const document of documents) {
    const findings = lint(document);
    for (const defect of document.defects) {
      const hits = findings.filter((finding) => names(finding, defect, document.text));
      const one = { planted: 1, found: Number(hits.length > 0), shown: Number(hits.some(({ shown }) => shown)) };
      const family = familyOf(defect.rules[0] ?? '');
      families.set(family, plus(families.get(family), one));
      total = plus(total, one);
      if (hits.length === 0) missed.push({ name: document.name, defect });
    }
  }
  return { families: new Map([...families].sort(([a], [b]) => (a < b ? -1 : 1))), total, missed };
}

/** A finding names a defect when its rule is one of the defect's and they share half of the shorter passage. */
function names({ rule, start, end }: Finding, { rules, text: passage }: Defect, text: string): boolean {
  if (!rules.includes(rule)) return false;
  if (passage === '') return true;
  const from = text.indexOf(passage);
  return belongs({ start, end }, { start: from, end: from + passage.length });
}

function plus(a: RecallCounts | undefined, b: RecallCounts): RecallCounts {
  if (a === undefined) return b;
  return { planted: a.planted + b.planted, found: a.found + b.found, shown: a.shown + b.shown };
}
