import { createEngine, DEFAULT_CONFIG, REGISTRY, type Analysis, type Language } from '../../rules/src/index.ts';
import { sharedLength, type Span } from '../../rules/src/text/span.ts';
import { familiesOf, FAMILIES, type LabelFamily } from './families.ts';
import type { GoldDocument } from './gold.ts';

/** A finding as the measurement needs it. */
export interface Found {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
}

/** Lints a text as the command line does by default. */
export function linter(): (text: string, language?: Language) => Analysis {
  const engine = createEngine(REGISTRY, { ...DEFAULT_CONFIG, stage: 'review' });
  return (text, language = 'plaintext') => engine.analyze({ text, language });
}

/** For each segment the families found on it. */
export function familiesBySegment(
  document: GoldDocument,
  findings: readonly Found[],
): readonly ReadonlySet<LabelFamily>[] {
  return document.segments.map((segment) => {
    const families = new Set<LabelFamily>();
    for (const finding of findings) {
      if (belongs(finding, segment)) for (const family of familiesOf(finding.rule)) families.add(family);
    }
    return families;
  });
}

/** A finding belongs to a passage when they share half of the shorter. */
export function belongs(finding: Span, segment: Span): boolean {
  const shared = sharedLength(finding, segment);
  return shared * 2 >= Math.min(finding.end - finding.start, segment.end - segment.start) && shared > 0;
}

/** A rule's record on the gold set. */
export interface RuleRecord {
  readonly rule: string;
  readonly right: number;
  readonly wrong: number;
}

/** How often each rule was right, worst first; rules the gold set has no label for are left out. */
export function ruleRecords(
  runs: readonly { document: GoldDocument; findings: readonly Found[] }[],
): readonly RuleRecord[] {
  const records = new Map<string, { right: number; wrong: number }>();
  for (const { document, findings } of runs) {
    for (const finding of findings) {
      const families = familiesOf(finding.rule);
      if (families.length === 0) continue;
      const labels = document.segments.filter((segment) => belongs(finding, segment)).flatMap(({ labels }) => labels);
      const right = families.some((family) => labels.some((label) => label.startsWith(family)));
      const record = records.get(finding.rule) ?? { right: 0, wrong: 0 };
      if (right) record.right++;
      else record.wrong++;
      records.set(finding.rule, record);
    }
  }
  return [...records]
    .map(([rule, record]) => ({ rule, ...record }))
    .sort((a, b) => b.wrong - a.wrong || a.right - b.right);
}

/** For each family, whether each segment bears its label. */
export function labelsOf(document: GoldDocument): Readonly<Record<LabelFamily, readonly boolean[]>> {
  const has = (family: LabelFamily): readonly boolean[] =>
    document.segments.map(({ labels }) => labels.some((label) => label.startsWith(family)));
  return Object.fromEntries(FAMILIES.map((family) => [family, has(family)])) as Record<LabelFamily, readonly boolean[]>;
}
