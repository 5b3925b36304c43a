import type { Genre } from '../../rule/levels.ts';
import type { ReadSentence, SentenceInput } from './input.ts';
import { readKind } from './kind.ts';
import { scorerOf, type Contribution } from './model.ts';
import { MODEL } from './model.generated.ts';
import { openSlots } from './slots.ts';
import { isDated } from './solid.ts';
import type { Discourse, EmptyKind, EmptyVerdict, Emptiness, Slots } from './types.ts';

const SCORER = scorerOf(MODEL);

/**
 * Log-odds from which a sentence is flagged at all (`weak`) and from which there is little doubt (`clear`), by genre.
 * Reports promise and praise by habit; orders mostly mean something; in news, fiction and reference works only the
 * plainest case counts, and a legal norm is never empty. Chosen on cross-validated scores; see docs/quality.md.
 */
export const THRESHOLDS: Readonly<Record<Genre, { readonly weak: number; readonly clear: number }>> = {
  report: { weak: -0.6, clear: 2 },
  speech: { weak: -0.6, clear: 2 },
  minutes: { weak: -0.4, clear: 2 },
  request: { weak: -0.6, clear: 2 },
  essay: { weak: -0.6, clear: 2 },
  criticism: { weak: -0.6, clear: 2 },
  reply: { weak: 0, clear: 2 },
  directive: { weak: 0.6, clear: 2.2 },
  other: { weak: 1.9, clear: 2.6 },
  norm: { weak: Infinity, clear: Infinity },
};

/** Discourse that can be empty at all. */
const CAN_BE_EMPTY: ReadonlySet<Discourse> = new Set<Discourse>(['instruct', 'report', 'evaluate']);

/**
 * Decides whether a sentence is empty from the model's score, with the slots and the discourse as gates. The model is
 * asked only where the gates leave the question open, and its score read only when somebody wants it.
 */
export function readEmptiness(sentence: ReadSentence): Emptiness {
  return new Reading(sentence);
}

class Reading implements Emptiness {
  readonly #sentence: ReadSentence;
  #score: number | undefined;
  #verdict: EmptyVerdict | undefined;
  #kind: EmptyKind | undefined;

  constructor(sentence: ReadSentence) {
    this.#sentence = sentence;
  }

  get score(): number {
    return (this.#score ??= SCORER.score(this.#sentence));
  }

  get verdict(): EmptyVerdict {
    return (this.#verdict ??= isFilled(this.#sentence, this.#sentence.slots)
      ? 'filled'
      : verdictOf(this.#sentence, this.score, this.#sentence.discourse, this.#sentence.slots));
  }

  get kind(): EmptyKind {
    return (this.#kind ??= readKind(this.#sentence, this.#sentence.discourse));
  }
}

/** Whether the slots or the genre settle the question, whatever the model says. */
function isFilled({ digest }: SentenceInput, slots: Slots): boolean {
  return slots.howMuch !== undefined || openSlots(slots).length < 2 || THRESHOLDS[digest.genre].weak === Infinity;
}

/** What made a sentence look empty, strongest first. */
export function reasonsOf(input: SentenceInput, count = 5): readonly Contribution[] {
  return SCORER.reasons(input, count);
}

/** What a score means for a sentence. Apart from the score, so that a model under test can be judged the same way. */
export function verdictOf(input: SentenceInput, score: number, discourse: Discourse, slots: Slots): EmptyVerdict {
  if (isFilled(input, slots)) return 'filled';
  const { weak, clear } = THRESHOLDS[input.digest.genre];
  const dated = input.numbers.some(isDated);
  if (score < (dated ? clear : weak)) return 'filled';
  return score >= clear && !dated && CAN_BE_EMPTY.has(discourse) ? 'clear' : 'weak';
}
