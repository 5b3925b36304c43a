import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../rules/src/index.ts';
import type { Strengths } from '../../rules/src/score/calibrate.ts';
import { byPart } from '../../rules/src/score/families.ts';
import { weighables } from '../../rules/src/score/score.ts';
import type { Weight } from '../../rules/src/score/weights.ts';
import { linter } from '../quality/engine-run.ts';
import { readGold, type GoldDocument } from '../quality/gold.ts';
import { groupTexts } from '../quality/groups.ts';
import { CORPORA, OWN } from '../quality/paths.ts';
import { readSamples, sourceTexts } from '../quality/samples.ts';
import { agreement, middle, type Agreement } from './agreement.ts';
import { fitStrengths, leaveOut, predict } from './calibration.ts';
import { densitiesOf, labelDensities, unseenEmpty, unseenFindings } from './densities.ts';
import { SEEDS } from './paths.ts';

/** Index of a text that nothing was fitted to. */
export interface Reading {
  readonly name: string;
  readonly chars: number;
  readonly total: number;
}

/** Everything the page on the score shows. */
export interface Calibration {
  readonly documents: number;
  readonly groups: number;
  readonly strengths: Strengths;
  /** By findings, each document left out. */
  readonly findings: Agreement;
  /** The same fit on the labels. */
  readonly labels: Agreement;
  readonly labelStrengths: Strengths;
  /** By findings that weigh only the 字 they cover, each document left out: what the table of weights adds. */
  readonly plain: Agreement;
  /** By findings, fitted to all: how little the leaving out costs. */
  readonly seen: Agreement;
  readonly classes: readonly {
    readonly name: string;
    readonly documents: number;
    readonly rating: number;
    readonly total: number;
    readonly error: number;
  }[];
  /** The documents judged worst. */
  readonly misses: readonly { readonly name: string; readonly rating: number; readonly total: number }[];
  readonly corpora: readonly {
    readonly name: string;
    readonly texts: number;
    readonly median: number;
    readonly p90: number;
  }[];
  readonly seeds: readonly Reading[];
}

const MISSES = 8;

/** Every finding weighs the 字 it covers, no more and no less. */
const PLAIN: Weight = { share: 1, each: 0 };

/** Fits the calibration and measures it. */
export function calibrate(documents: readonly GoldDocument[]): Calibration {
  const lint = linter();
  const groups = groupTexts(documents.map(({ text }) => text));
  const ratings = documents.map(({ rating }) => rating);
  const empty = unseenEmpty(documents, readSamples(sourceTexts(documents, readGold(OWN) ?? [])));
  const analyses = documents.map(({ text, rating }, index) => {
    const analysis = lint(text);
    return { rating, chars: analysis.chars, findings: unseenFindings(analysis, empty[index] ?? []) };
  });
  const texts = analyses.map(({ findings, chars, rating }) => ({ rating, densities: densitiesOf(findings, chars) }));
  const plain = analyses.map(({ findings, chars, rating }) => ({
    rating,
    densities: densitiesOf(findings, chars, () => PLAIN),
  }));
  const labelled = documents.map((document) => ({ rating: document.rating, densities: labelDensities(document) }));
  const strengths = rounded(fitStrengths(texts));
  const totals = leaveOut(texts, groups);
  const reading = (analysis: Analysis): number => predict(densitiesOf(weighables(analysis), analysis.chars), strengths);
  return {
    documents: documents.length,
    groups: new Set(groups).size,
    strengths,
    findings: agreement(totals, ratings),
    plain: agreement(leaveOut(plain, groups), ratings),
    labels: agreement(leaveOut(labelled, groups), ratings),
    labelStrengths: rounded(fitStrengths(labelled)),
    seen: agreement(
      texts.map(({ densities }) => predict(densities, strengths)),
      ratings,
    ),
    classes: classesOf(documents, totals),
    misses: documents
      .map(({ file, rating }, index) => ({ name: file, rating, total: totals[index] ?? NaN }))
      .sort((a, b) => Math.abs(b.total - b.rating) - Math.abs(a.total - a.rating))
      .slice(0, MISSES),
    corpora: corpora(lint, reading),
    seeds: textsIn(SEEDS).map(([name, text]) => {
      const analysis = lint(text);
      return { name, chars: analysis.chars, total: reading(analysis) };
    }),
  };
}

function classesOf(documents: readonly GoldDocument[], totals: readonly number[]): Calibration['classes'] {
  return [...new Set(documents.map((document) => document.class))].sort().map((name) => {
    const own = documents.flatMap((document, index) =>
      document.class === name ? [{ rating: document.rating, total: totals[index] ?? NaN }] : [],
    );
    return {
      name,
      documents: own.length,
      rating: middle(own.map(({ rating }) => rating)),
      total: middle(own.map(({ total }) => total)),
      error: own.reduce((sum, { rating, total }) => sum + Math.abs(total - rating), 0) / own.length,
    };
  });
}

function corpora(lint: (text: string) => Analysis, reading: (analysis: Analysis) => number): Calibration['corpora'] {
  if (!existsSync(CORPORA)) return [];
  return readdirSync(CORPORA)
    .sort()
    .map((name) => {
      const totals = textsIn(join(CORPORA, name))
        .map(([, text]) => reading(lint(text)))
        .sort((a, b) => a - b);
      return {
        name,
        texts: totals.length,
        median: middle(totals),
        p90: totals[Math.floor(totals.length * 0.9)] ?? NaN,
      };
    });
}

function textsIn(folder: string): readonly (readonly [name: string, text: string])[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
}

function rounded(strengths: Strengths): Strengths {
  return byPart((part) => Math.round(strengths[part] * 100) / 100);
}
