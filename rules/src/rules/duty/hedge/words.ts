import { defineTerms } from '../../../lexicon/term-table.ts';

/** Words that leave a way out. */
export const hedges = defineTerms('duty/hedges', { hedge: '原则上 一般 尽量' });
