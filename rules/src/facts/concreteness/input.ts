import type { Digest } from '../../guards/digest.ts';
import type { TermHit, TermTable } from '../../lexicon/term-table.ts';
import type { Quantity } from '../numbers/index.ts';
import type { Discourse, Slots } from './types.ts';
import { CLAIM_WORDS } from './words/claim.ts';
import { CONCRETE_WORDS } from './words/concrete.ts';
import { CUE_WORDS } from './words/cues.ts';
import { MEASURE_WORDS } from './words/measure.ts';
import { NAME_WORDS } from './words/names.ts';
import { STANCE_WORDS } from './words/stance.ts';

/** What is read of a sentence; a sentence unit fits. Offsets are local to `text`. */
export interface SentenceInput {
  readonly text: string;
  readonly digest: Digest;
  readonly isHeading: boolean;
  /** How much of its block follows the sentence that opens it, in UTF-16 units; 0 for any other sentence. */
  readonly leadsTo: number;
  readonly numbers: readonly Quantity[];
  hits<C extends string>(table: TermTable<C>): readonly TermHit<C>[];
}

/** A sentence with what was read of it before its emptiness is. */
export interface ReadSentence extends SentenceInput {
  readonly discourse: Discourse;
  readonly slots: Slots;
}

/** The tables concreteness reads; the engine scans for them in every unit. */
export const CONCRETENESS_TABLES: readonly TermTable[] = [
  STANCE_WORDS,
  CLAIM_WORDS,
  MEASURE_WORDS,
  CONCRETE_WORDS,
  NAME_WORDS,
  CUE_WORDS,
];
