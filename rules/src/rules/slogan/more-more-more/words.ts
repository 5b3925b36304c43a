import { defineTerms } from '../../../lexicon/term-table.ts';

/** The comparative. */
export const more = defineTerms('slogan/more', { more: '更' });
