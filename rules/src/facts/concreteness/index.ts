import { readDiscourse } from './discourse.ts';
import { readEmptiness } from './emptiness.ts';
import type { SentenceInput } from './input.ts';
import { readSlots } from './slots.ts';
import type { Discourse, Emptiness, Slots } from './types.ts';

export { reasonsOf, THRESHOLDS } from './emptiness.ts';
export { CONCRETENESS_TABLES, type SentenceInput } from './input.ts';
export type { Contribution } from './model.ts';
export { openSlots, SLOT_NAMES } from './slots.ts';

/** What a sentence does, which of the four slots it fills, and whether it is empty. */
export interface Concreteness {
  readonly discourse: Discourse;
  readonly slots: Slots;
  readonly emptiness: Emptiness;
}

/** Reads a sentence. Pure: equal inputs give equal readings. */
export function readConcreteness(sentence: SentenceInput): Concreteness {
  const discourse = readDiscourse(sentence);
  const slots = readSlots(sentence);
  return { discourse, slots, emptiness: readEmptiness(sentence, discourse, slots) };
}
