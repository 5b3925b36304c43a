import { readFeatures } from './features.ts';
import type { SentenceInput } from './input.ts';

/** A linear model: a sentence's score is the bias plus weight times value over its features. */
export interface Model {
  readonly bias: number;
  /** By feature name; a name in 「」 is a character sequence (at most four characters) that the text contains. */
  readonly weights: Readonly<Record<string, number>>;
}

/** A feature with what it added to a score. */
export interface Contribution {
  readonly feature: string;
  readonly points: number;
}

/** The value of a learned character sequence when the text contains it. */
export const GRAM_VALUE = 0.5;

/** A model made ready: its character sequences in a set, so that a text is read once. */
export interface Scorer {
  /** Log-odds that the sentence is empty. */
  score(input: SentenceInput): number;
  /** What spoke for emptiness, strongest first. */
  reasons(input: SentenceInput, count: number): readonly Contribution[];
}

/** Digits and white space differ without meaning anything to the model. */
export function normalise(text: string): string {
  return text.replace(/[\d\s]+/gu, '0');
}

/** Makes a model ready. */
export function scorerOf(model: Model): Scorer {
  const weights = new Map(Object.entries(model.weights));
  const grams = new Map(
    [...weights].filter(([name]) => name.startsWith('「')).map(([name, w]) => [name.slice(1, -1), w]),
  );
  const firsts = new Set([...grams.keys()].map((gram) => gram.charAt(0)));
  const contributions = (input: SentenceInput): Contribution[] => {
    const list: Contribution[] = [];
    for (const [feature, value] of readFeatures(input)) {
      const weight = weights.get(feature);
      if (weight !== undefined) list.push({ feature, points: weight * value });
    }
    for (const gram of gramsIn(normalise(input.text), grams, firsts)) {
      list.push({ feature: `「${gram}」`, points: (grams.get(gram) ?? 0) * GRAM_VALUE });
    }
    return list;
  };
  return {
    score: (input) => contributions(input).reduce((sum, { points }) => sum + points, model.bias),
    reasons: (input, count) =>
      contributions(input)
        .filter(({ points }) => points > 0)
        .sort((a, b) => b.points - a.points)
        .slice(0, count),
  };
}

/** The known sequences of a text. Most positions are ruled out by their first character. */
function gramsIn(text: string, known: ReadonlyMap<string, number>, firsts: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (let i = 0; i < text.length; i++) {
    if (!firsts.has(text.charAt(i))) continue;
    for (let n = 1; n <= 4 && i + n <= text.length; n++) {
      const gram = text.slice(i, i + n);
      if (known.has(gram)) found.add(gram);
    }
  }
  return found;
}
