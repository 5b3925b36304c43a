export { readDiscourse } from './discourse.ts';
export { readEmptiness, reasonsOf, THRESHOLDS } from './emptiness.ts';
export { CONCRETENESS_TABLES, type SentenceInput } from './input.ts';
export type { Contribution } from './model.ts';
export { openSlots, readSlots, SLOT_NAMES } from './slots.ts';
