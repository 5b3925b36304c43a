import { defineTerms } from '../../../lexicon/term-table.ts';

/** The middle of the template. */
export const onCharacter = defineTerms('slogan/on-character', { on: '字上' });
