import { plainModelEmpty, wordListEmpty } from './baselines.ts';
import { crossValidatedEmpty } from './emptiness-cv.ts';
import { familiesBySegment, labelsOf, linter, ruleRecords, type RuleRecord } from './engine-run.ts';
import { corpusRecords, type CorpusRecord } from './false-alarms.ts';
import { FAMILIES, type LabelFamily } from './families.ts';
import type { GoldDocument } from './gold.ts';
import { groupTexts } from './groups.ts';
import { bootstrapF1, count, ratesOf, sum, type Counts, type Range, type Rates } from './metrics.ts';
import { CORPORA, EXTRA_LABELS } from './paths.ts';
import { readSamples, sourceTexts } from './samples.ts';

/** A measured thing: rates, their interval, and what they rest on. */
export interface Line extends Rates {
  readonly name: string;
  readonly labelled: number;
  readonly range: Range;
}

/** Everything the page on quality shows. */
export interface Quality {
  readonly documents: number;
  readonly segments: number;
  readonly families: readonly Line[];
  readonly micro: Line;
  readonly emptiness: readonly Line[];
  readonly emptyByClass: readonly Line[];
  readonly rules: readonly RuleRecord[];
  readonly corpora: readonly CorpusRecord[];
  /** Sentences the empty/* rules flag in each silent corpus, by a model that has not seen the document. */
  readonly silent: ReadonlyMap<string, number>;
}

/** Measures the rules on labelled documents; emptiness always with the model fitted on other documents. */
export function measure(documents: readonly GoldDocument[]): Quality {
  const lint = linter();
  const runs = documents.map((document) => ({ document, findings: lint(document.text).findings }));
  const samples = readSamples(sourceTexts(documents, CORPORA, EXTRA_LABELS));
  const { flags: empty, silent } = crossValidatedEmpty(documents, samples);
  const there = documents.map(labelsOf);
  const counts = new Map<LabelFamily, readonly Counts[]>();
  const fitted = documents.map(({ segments }) => segments.map(() => false));
  for (const family of FAMILIES) {
    const perDocument = runs.map(({ document, findings }, index) => {
      const own = family === 'E' ? findings.filter(({ rule }) => !rule.startsWith('empty/')) : findings;
      const found = familiesBySegment(document, own).map(
        (families, segment) => families.has(family) || (family === 'E' && empty[index]?.[segment] === true),
      );
      if (family === 'E') {
        const row = fitted[index];
        familiesBySegment(document, findings).forEach((families, segment) => {
          if (row !== undefined) row[segment] = families.has('E');
        });
      }
      return count(found, there[index]?.[family] ?? []);
    });
    counts.set(family, perDocument);
  }
  const labels = there.map((families) => families.E);
  const lineOf = (name: string, flags: readonly (readonly boolean[])[]): Line =>
    line(
      name,
      flags.map((found, index) => count(found, labels[index] ?? [])),
    );
  const groups = groupTexts(documents.map(({ text }) => text));
  return {
    documents: documents.length,
    segments: documents.reduce((total, { segments }) => total + segments.length, 0),
    families: FAMILIES.map((family) => line(family, counts.get(family) ?? [])),
    micro: line(
      '合计',
      documents.map((_, index) => sum(FAMILIES.map((family) => counts.get(family)?.[index] ?? sum([])))),
    ),
    emptiness: [
      lineOf('词表', wordListEmpty(documents)),
      lineOf('字串逻辑回归', plainModelEmpty(documents, groups)),
      lineOf('empty/*（交叉验证）', empty),
      line('E 全部规则（交叉验证）', counts.get('E') ?? []),
      lineOf('E 全部规则（发布的模型，见过这些文稿）', fitted),
    ],
    emptyByClass: classLines(documents, empty, labels),
    rules: ruleRecords(runs),
    corpora: corpusRecords(CORPORA),
    silent,
  };
}

function classLines(
  documents: readonly GoldDocument[],
  empty: readonly (readonly boolean[])[],
  labels: readonly (readonly boolean[])[],
): readonly Line[] {
  return [...new Set(documents.map((document) => document.class))].map((name) =>
    line(
      name,
      documents.flatMap((document, index) =>
        document.class === name ? [count(empty[index] ?? [], labels[index] ?? [])] : [],
      ),
    ),
  );
}

function line(name: string, perDocument: readonly Counts[]): Line {
  const total = sum(perDocument);
  return { name, labelled: total.hits + total.misses, ...ratesOf(total), range: bootstrapF1(perDocument) };
}
