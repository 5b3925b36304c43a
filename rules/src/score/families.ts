import type { Family } from '../rule/types.ts';
import type { ScoreParts } from './types.ts';

/** A part of the index. */
export type Part = keyof ScoreParts;

/** The parts in the order in which they are shown. */
export const PARTS: readonly Part[] = ['empty', 'burden', 'numbers', 'packaging', 'form'];

/** A value for each part. */
export function byPart<T>(of: (part: Part) => T): Record<Part, T> {
  return {
    empty: of('empty'),
    burden: of('burden'),
    numbers: of('numbers'),
    packaging: of('packaging'),
    form: of('form'),
  };
}

/** Which part of the index a family's findings weigh on. */
export const PART_OF_FAMILY: Readonly<Record<Family, Part>> = {
  empty: 'empty',
  slogan: 'empty',
  duty: 'empty',
  cite: 'empty',
  trace: 'burden',
  meeting: 'burden',
  paper: 'burden',
  assess: 'burden',
  num: 'numbers',
  brand: 'packaging',
  struct: 'form',
  residue: 'form',
  lang: 'form',
  cross: 'form',
  doc: 'form',
};

/** Rules about ornament: their family says where they look, not what they find. */
const ORNAMENT: ReadonlySet<string> = new Set([
  'slogan/four-char-chain',
  'slogan/modifier-density',
  'slogan/more-more-more',
  'slogan/ornament-quote',
  'struct/list-skeleton',
  'struct/metaphor-quotes',
  'struct/parallel-run',
  'struct/rhyme-tail',
  'struct/template-headings',
  'struct/yi-wei-chain',
]);

/** The part a rule's findings weigh on; undefined for what the tool says of itself. */
export function partOf(rule: string): Part | undefined {
  if (ORNAMENT.has(rule)) return 'packaging';
  return (PART_OF_FAMILY as Readonly<Record<string, Part | undefined>>)[rule.slice(0, rule.indexOf('/'))];
}
