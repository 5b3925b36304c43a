import { plainModelEmpty, wordListEmpty } from './baselines.ts';
import { crossValidatedEmpty } from './emptiness-cv.ts';
import { familiesBySegment, labelsOf, linter, ruleRecords, type Found, type RuleRecord } from './engine-run.ts';
import { corpusRecords, type CorpusRecord } from './false-alarms.ts';
import { FAMILIES, type LabelFamily } from './families.ts';
import type { GoldDocument } from './gold.ts';
import { groupTexts } from './groups.ts';
import { bootstrapF1, count, ratesOf, sum, type Counts, type Range, type Rates } from './metrics.ts';
import { CORPORA } from './paths.ts';
import { readSamples, sourceTexts } from './samples.ts';

/** A measured thing: rates, their interval, and what they rest on. */
export interface Line extends Rates {
  readonly name: string;
  readonly labelled: number;
  readonly range: Range;
}

/** The families on a set of documents. */
export interface Measured {
  readonly documents: number;
  readonly authors: number;
  readonly segments: number;
  readonly families: readonly Line[];
  readonly micro: Line;
}

/** Everything the page on quality shows. */
export interface Quality {
  readonly documents: number;
  readonly segments: number;
  readonly families: readonly Line[];
  readonly micro: Line;
  /** The same on documents of our own, emptiness by a model that has seen nothing of the author. */
  readonly own: Measured;
  readonly emptiness: readonly Line[];
  readonly emptyByClass: readonly Line[];
  readonly rules: readonly RuleRecord[];
  readonly corpora: readonly CorpusRecord[];
  /** Sentences the empty/* rules flag in each silent corpus, by a model that has not seen the document. */
  readonly silent: ReadonlyMap<string, number>;
}

/** Measures the rules on labelled documents; emptiness always with the model fitted on other documents. */
export function measure(documents: readonly GoldDocument[], own: readonly GoldDocument[]): Quality {
  const runs = lintAll(documents);
  const samples = readSamples(sourceTexts(documents, own));
  const { flags, silent } = crossValidatedEmpty([...documents, ...own], samples);
  const empty = flags.slice(0, documents.length);
  const there = documents.map(labelsOf);
  const counts = countFamilies(runs, empty);
  const labels = there.map((families) => families.E);
  const fitted = runs.map(({ document, findings }) =>
    familiesBySegment(document, findings).map((families) => families.has('E')),
  );
  const lineOf = (name: string, rows: readonly (readonly boolean[])[]): Line =>
    line(
      name,
      rows.map((found, index) => count(found, labels[index] ?? [])),
    );
  const groups = groupTexts(documents.map(({ text }) => text));
  return {
    documents: documents.length,
    segments: segmentsOf(documents),
    families: familyLines(counts),
    micro: microLine(counts),
    own: measureOwn(own, flags.slice(documents.length)),
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

interface Run {
  readonly document: GoldDocument;
  readonly findings: readonly Found[];
}

type FamilyCounts = ReadonlyMap<LabelFamily, readonly Counts[]>;

function lintAll(documents: readonly GoldDocument[]): readonly Run[] {
  const lint = linter();
  return documents.map((document) => ({ document, findings: lint(document.text).findings }));
}

function measureOwn(own: readonly GoldDocument[], empty: readonly (readonly boolean[])[]): Measured {
  const counts = countFamilies(lintAll(own), empty);
  return {
    documents: own.length,
    authors: new Set(own.map(({ source }) => source)).size,
    segments: segmentsOf(own),
    families: familyLines(counts),
    micro: microLine(counts),
  };
}

/** What is found and what is labelled, by family and document; emptiness as given, and by the rules without a model. */
function countFamilies(runs: readonly Run[], empty: readonly (readonly boolean[])[]): FamilyCounts {
  return new Map(
    FAMILIES.map((family) => [
      family,
      runs.map(({ document, findings }, index) => {
        const own = family === 'E' ? findings.filter(({ rule }) => !rule.startsWith('empty/')) : findings;
        const found = familiesBySegment(document, own).map(
          (families, segment) => families.has(family) || (family === 'E' && empty[index]?.[segment] === true),
        );
        return count(found, labelsOf(document)[family]);
      }),
    ]),
  );
}

function familyLines(counts: FamilyCounts): readonly Line[] {
  return FAMILIES.map((family) => line(family, counts.get(family) ?? []));
}

function microLine(counts: FamilyCounts): Line {
  const documents = counts.get('E')?.length ?? 0;
  return line(
    '合计',
    Array.from({ length: documents }, (_, index) =>
      sum(FAMILIES.map((family) => counts.get(family)?.[index] ?? sum([]))),
    ),
  );
}

function segmentsOf(documents: readonly GoldDocument[]): number {
  return documents.reduce((total, { segments }) => total + segments.length, 0);
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
