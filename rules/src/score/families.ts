import type { Family } from '../rule/types.ts';
import type { ScoreParts } from './types.ts';

/** Which part of the index a family's findings weigh on. */
export const PART_OF_FAMILY: Readonly<Record<Family, keyof ScoreParts>> = {
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
