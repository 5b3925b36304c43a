import type { Span } from '../../text/span.ts';

/** What a sentence does. Only instructing, reporting and evaluating sentences can be empty. */
export type Discourse =
  | 'instruct' // tells somebody to do something
  | 'report' // says what was done
  | 'evaluate' // judges or promises
  | 'describe'
  | 'narrate'
  | 'define'
  | 'argue'
  | 'norm' // legal norm: subject and consequence
  | 'topic' // a heading or a bare noun phrase
  | 'other';

/** The four slots of a concrete sentence: 谁, 何事, 何时, 多少. */
export type SlotName = 'who' | 'what' | 'when' | 'howMuch';

/** Where each slot is filled (local spans), or undefined where it is empty. */
export type Slots = Readonly<Record<SlotName, Span | undefined>>;

/** What an empty sentence pretends to do: take a stance, claim a result, lay down a measure. */
export type EmptyKind = 'stance' | 'claim' | 'measure';

/** How sure the reading is. */
export type EmptyVerdict = 'filled' | 'weak' | 'clear';

/** Whether a sentence is empty, and why. */
export interface Emptiness {
  readonly verdict: EmptyVerdict;
  readonly kind: EmptyKind;
  /** Log-odds of the model; 0 is even. */
  readonly score: number;
}
