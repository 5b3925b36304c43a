import type { Analysis, Level } from '../../rules/src/index.ts';
import { byPart, PARTS, type Part } from '../../rules/src/score/families.ts';
import { weighables } from '../../rules/src/score/score.ts';
import { weigh, type Weighable, type WeightOf } from '../../rules/src/score/weigh.ts';
import { countChars } from '../../rules/src/text/chars.ts';
import { ruleVerdict } from '../quality/emptiness-cv.ts';
import { crossValidate } from '../quality/fit.ts';
import type { GoldDocument } from '../quality/gold.ts';
import type { Sample } from '../quality/samples.ts';
import type { Densities } from './calibration.ts';

/** Densities of a text by its findings. */
export function densitiesOf(findings: readonly Weighable[], chars: number, weightIs?: WeightOf): Densities {
  const masses = byPart(() => 0);
  for (const { part, mass } of weigh(findings, weightIs)) masses[part] += mass;
  return scaled(masses, chars);
}

/** Findings of an analysis with the empty sentences of a model that has not seen the text in place of the published one's. */
export function unseenFindings(analysis: Analysis, empty: readonly Weighable[]): readonly Weighable[] {
  return [...weighables(analysis).filter(({ rule }) => !rule.startsWith('empty/')), ...empty];
}

/** For each document the empty sentences, judged by a model fitted to documents of other sources. */
export function unseenEmpty(
  documents: readonly GoldDocument[],
  samples: readonly Sample[],
): readonly (readonly Weighable[])[] {
  const scores = crossValidate(samples);
  const found = documents.map((): Weighable[] => []);
  samples.forEach(({ origin, document, sentence }, index) => {
    if (origin !== 'gold') return;
    const { start, end } = sentence;
    const verdict = ruleVerdict(sentence, scores[index] ?? 0);
    if (verdict === 'filled') return;
    const level: Level = verdict === 'clear' ? 'info' : 'hint';
    const text = documents[document]?.text.slice(start, end) ?? '';
    found[document]?.push({ rule: 'empty/measure', level, start, end, text });
  });
  return found;
}

/** Part and share of each label. Long sentences count as little as ours do. */
const LABELS: Readonly<Record<string, readonly [part: Part, share: number]>> = {
  E: ['empty', 1],
  T: ['burden', 1],
  M: ['burden', 1],
  A: ['burden', 1],
  N: ['numbers', 1],
  B: ['packaging', 1],
  P: ['packaging', 1],
  R: ['form', 1],
  L: ['form', 0.2],
};

/** Densities of a document by its labels: the share of its 字 in segments with a label of the part. */
export function labelDensities({ text, segments }: GoldDocument): Densities {
  const masses = byPart(() => 0);
  for (const { start, end, labels } of segments) {
    const chars = countChars(text.slice(start, end));
    for (const part of PARTS) {
      const shares = labels
        .map((label) => LABELS[label.slice(0, 1)])
        .map((known) => (known?.[0] === part ? known[1] : 0));
      masses[part] += chars * Math.max(0, ...shares);
    }
  }
  return scaled(masses, countChars(text));
}

function scaled(masses: Densities, chars: number): Densities {
  return byPart((part) => masses[part] / Math.max(1, chars));
}
