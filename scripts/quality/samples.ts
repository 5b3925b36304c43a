import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFeatures } from '../../rules/src/facts/concreteness/features.ts';
import { sharedLength, type Span } from '../../rules/src/text/span.ts';
import type { GoldDocument, Segment } from './gold.ts';
import { groupTexts } from './groups.ts';
import { sentencesOf, type PlacedSentence } from './sentences.ts';

/** Corpora in which an emptiness finding is a false alarm. */
export const SILENT_CORPORA = ['law', 'wiki', 'fiction', 'plain-tech', 'tongbao'] as const;

/** Where a sample comes from; decides its weight and whether it is judged. */
export type Origin = 'gold' | 'extra' | 'silent';

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
  /** For gold: the document and the index of the segment the sentence belongs to, or -1. */
  readonly document: number;
  readonly segment: number;
}

/** A text that is read for samples. */
export interface SourceText {
  readonly origin: Origin;
  readonly kind: string;
  readonly name: string;
  readonly text: string;
  readonly gold?: GoldDocument;
  readonly labels?: readonly (readonly [start: number, end: number, empty: number])[];
}

/** The labelled documents, the extra labels on the corpora, and the silent corpora. */
export function sourceTexts(gold: readonly GoldDocument[], corpora: string, extra: string): readonly SourceText[] {
  const texts: SourceText[] = gold.map((document) => ({
    origin: 'gold',
    kind: document.class,
    name: document.file,
    text: document.text,
    gold: document,
  }));
  const labels = JSON.parse(readFileSync(extra, 'utf8')) as Record<string, [number, number, number][]>;
  for (const [name, list] of Object.entries(labels)) {
    const path = join(corpora, name);
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
    const folder = join(corpora, kind);
    if (!existsSync(folder)) continue;
    for (const file of readdirSync(folder).sort()) {
      texts.push({ origin: 'silent', kind, name: `${kind}/${file}`, text: readFileSync(join(folder, file), 'utf8') });
    }
  }
  return texts;
}

/** Reads all sentences of all texts, groups the texts, and labels what is labelled. */
export function readSamples(texts: readonly SourceText[]): readonly Sample[] {
  const groups = groupTexts(texts.map(({ text }) => text));
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

function labelOf(source: SourceText, sentence: PlacedSentence): { empty: boolean; segment: number } | undefined {
  if (source.gold !== undefined) {
    const segment = segmentOf(source.gold.segments, sentence);
    if (segment < 0) return undefined;
    return { empty: isEmpty(source.gold.segments[segment]), segment };
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
