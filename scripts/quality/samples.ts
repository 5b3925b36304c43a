import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeatures } from '../../rules/src/facts/concreteness/features.ts';
import { sharedLength, type Span } from '../../rules/src/text/span.ts';
import type { GoldDocument, Segment } from './gold.ts';
import { groupTexts } from './groups.ts';
import { CORPORA, EXTRA_LABELS } from './paths.ts';
import { sentencesOf, type PlacedSentence } from './sentences.ts';

/** Corpora in which an emptiness finding is a false alarm. */
export const SILENT_CORPORA = ['law', 'wiki', 'fiction', 'plain-tech', 'tongbao'] as const;

/** Where a sample comes from; decides its weight and whether it is judged. */
export type Origin = 'gold' | 'own' | 'extra' | 'silent';

/** A sentence with its label, ready for fitting. */
export interface Sample {
  readonly origin: Origin;
  /** Samples of one group stand in one fold. */
  readonly group: number;
  readonly empty: boolean;
  readonly text: string;
  readonly features: ReadonlyMap<string, number>;
  readonly sentence: PlacedSentence;
  /** Corpus or class of the document. */
  readonly kind: string;
  /** For gold and own: the text, counted through both, and the index of the segment the sentence belongs to, or -1. */
  readonly document: number;
  readonly segment: number;
}

/** A text that is read for samples. */
export interface SourceText {
  readonly origin: Origin;
  readonly kind: string;
  readonly name: string;
  readonly text: string;
  /** For gold and own. */
  readonly labelled?: GoldDocument;
  readonly labels?: readonly (readonly [start: number, end: number, empty: number])[];
}

/** The labelled documents, those of our own, the extra labels on the corpora, and the silent corpora. */
export function sourceTexts(gold: readonly GoldDocument[], own: readonly GoldDocument[]): readonly SourceText[] {
  const labelled = (origin: Origin, documents: readonly GoldDocument[]): readonly SourceText[] =>
    documents.map((document) => ({
      origin,
      kind: document.class,
      name: document.file,
      text: document.text,
      labelled: document,
    }));
  const texts: SourceText[] = [...labelled('gold', gold), ...labelled('own', own)];
  const labels = JSON.parse(readFileSync(EXTRA_LABELS, 'utf8')) as Record<string, [number, number, number][]>;
  for (const [name, list] of Object.entries(labels)) {
    const path = join(CORPORA, name);
    if (!existsSync(path)) continue;
    texts.push({
      origin: 'extra',
      kind: name.split('/')[0] ?? '',
      name,
      text: readFileSync(path, 'utf8'),
      labels: list,
    });
  }
  for (const kind of SILENT_CORPORA) {
    const folder = join(CORPORA, kind);
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder).sort()) {
      texts.push({ origin: 'silent', kind, name: `${kind}/${file}`, text: readFileSync(join(folder, file), 'utf8') });
    }
  }
  return texts;
}

/** Reads all sentences of all texts, groups the texts, and labels what is labelled. */
export function readSamples(texts: readonly SourceText[]): readonly Sample[] {
  const groups = joinAuthors(texts, groupTexts(texts.map(({ text }) => text)));
  const goldGroups = new Set(groups.filter((_, index) => texts[index]?.origin === 'gold'));
  const samples: Sample[] = [];
  texts.forEach((source, document) => {
    const group = groups[document] ?? 0;
    if (source.origin === 'silent' && goldGroups.has(group)) return;
    for (const sentence of sentencesOf(source.text)) {
      const label = labelOf(source, sentence);
      if (label === undefined) continue;
      samples.push({
        origin: source.origin,
        group,
        empty: label.empty,
        text: sentence.unit.text,
        features: readFeatures(sentence.unit),
        sentence,
        kind: source.kind,
        document,
        segment: label.segment,
      });
    }
  });
  return samples;
}

/** What one author wrote stands in one group. */
function joinAuthors(texts: readonly SourceText[], groups: readonly number[]): readonly number[] {
  const first = new Map<string, number>();
  return texts.map(({ origin, labelled }, index) => {
    const group = groups[index] ?? index;
    if (origin !== 'own' || labelled === undefined) return group;
    const known = first.get(labelled.source);
    if (known === undefined) first.set(labelled.source, group);
    return known ?? group;
  });
}

function labelOf(source: SourceText, sentence: PlacedSentence): { empty: boolean; segment: number } | undefined {
  if (source.labelled !== undefined) {
    const { segments } = source.labelled;
    const segment = segmentOf(segments, sentence);
    return segment < 0 ? undefined : { empty: isEmpty(segments[segment]), segment };
  }
  if (source.labels === undefined) return { empty: false, segment: -1 };
  const found = source.labels.find(([start, end]) => start <= sentence.start && sentence.end <= end + 1);
  return found === undefined ? undefined : { empty: found[2] === 1, segment: -1 };
}

/** Whether a segment is labelled empty, of whatever kind. */
export function isEmpty(segment: Segment | undefined): boolean {
  return segment?.labels.some((label) => label.startsWith('E')) ?? false;
}

/** The segment that shares most with a sentence, or -1. */
export function segmentOf(segments: readonly Segment[], span: Span): number {
  let best = -1;
  let most = 0;
  segments.forEach((segment, index) => {
    const shared = sharedLength(segment, span);
    if (shared > most) {
      most = shared;
      best = index;
    }
  });
  return best;
}
