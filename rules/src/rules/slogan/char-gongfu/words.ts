import { defineTerms } from '../../../lexicon/term-table.ts';

/** The middle of the template. */
export const onCharacter = defineTerms('slogan/on-character', { on: '字上 字为 字当 字打 字经 字诀' });
