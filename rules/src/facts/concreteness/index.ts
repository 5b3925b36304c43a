import type { Unit } from '../../rule/unit.ts';
import type { Discourse, Slots } from './types.ts';

/** What a sentence does and which of the four slots it fills. */
export interface Concreteness {
  readonly discourse: Discourse;
  readonly slots: Slots;
}

/** Reads a sentence. */
export function readConcreteness(_sentence: Unit): Concreteness {
  return { discourse: 'other', slots: { who: undefined, what: undefined, when: undefined, howMuch: undefined } };
}
