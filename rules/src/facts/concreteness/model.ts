import { readFeatures, visitFeatures } from './features.ts';
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
  const known = new GramIndex(grams);
  const contributions = (input: SentenceInput): Contribution[] => {
    const list: Contribution[] = [];
    for (const [feature, value] of readFeatures(input)) {
      const weight = weights.get(feature);
      if (weight !== undefined) list.push({ feature, points: weight * value });
    }
    known.visit(normalise(input.text), (gram, weight) => {
      list.push({ feature: `「${gram}」`, points: weight * GRAM_VALUE });
    });
    return list;
  };
  return {
    score: (input) => {
      let sum = model.bias;
      visitFeatures(input, (name, value = 1) => {
        const weight = weights.get(name);
        if (weight !== undefined) sum += weight * value;
      });
      known.visit(normalise(input.text), (_, weight) => {
        sum += weight * GRAM_VALUE;
      });
      return sum;
    },
    reasons: (input, count) =>
      contributions(input)
        .filter(({ points }) => points > 0)
        .sort((a, b) => b.points - a.points)
        .slice(0, count),
  };
}

interface Gram {
  readonly text: string;
  readonly weight: number;
}

/** The learned sequences by their first character, so that most positions of a text cost one look. */
class GramIndex {
  readonly #byFirst = new Map<number, Gram[]>();
  readonly #begins = new Uint8Array(0x1000);

  constructor(grams: ReadonlyMap<string, number>) {
    for (const [text, weight] of grams) {
      const first = text.charCodeAt(0);
      this.#begins[first & 0xfff] = 1;
      const list = this.#byFirst.get(first);
      if (list === undefined) this.#byFirst.set(first, [{ text, weight }]);
      else list.push({ text, weight });
    }
  }

  /** Tells each sequence that the text contains, once. */
  visit(text: string, tell: (gram: string, weight: number) => void): void {
    const seen = new Set<Gram>();
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (this.#begins[code & 0xfff] === 0) continue;
      for (const gram of this.#byFirst.get(code) ?? []) {
        if (seen.has(gram) || (gram.text.length > 1 && !text.startsWith(gram.text, i))) continue;
        seen.add(gram);
        tell(gram.text, gram.weight);
      }
    }
  }
}
