import type { Span } from '../../text/span.ts';
import { CONCRETENESS_TABLES } from './input.ts';

/** A class of words, or the numbers, with the names of its features. Made once, so that reading a sentence makes no text. */
export interface NamedClass {
  /** `stance.attitude`; 数 for a number. */
  readonly name: string;
  readonly many: string;
  readonly dense: string;
  readonly numberless: string;
  readonly first: string;
  /** Something a reader could check. */
  readonly concrete: boolean;
  /** Words of stance, claim and vague measure. */
  readonly hollow: boolean;
  /** The verbs and adverbs that measures open with. */
  readonly leads: boolean;
}

/** A hit or quantity with its class. */
export interface NamedSpan extends Span {
  readonly of: NamedClass;
}

const CONCRETE =
  /^(?:数|concrete\.(?:act|thing|paper|office|limit|money|person|place)|names\.(?:province|city|country|facility))$/u;
const HOLLOW = /^(?:stance\.|claim\.|measure\.(?:adverb|verb|object|aim))/u;

function named(name: string): NamedClass {
  return {
    name,
    many: `${name}多`,
    dense: `${name}密`,
    numberless: `无数且${name}`,
    first: `首:${name}`,
    concrete: CONCRETE.test(name),
    hollow: HOLLOW.test(name),
    leads: name === 'measure.verb' || name === 'measure.adverb',
  };
}

/** The numbers a reader could check. */
export const NUMBER_CLASS = named('数');

/** A table with the names of its classes. */
export interface NamedTable {
  readonly table: (typeof CONCRETENESS_TABLES)[number];
  readonly share: string;
  /** Its words are stance, claim or measure: hollow where no number stands beside them. */
  readonly hollow: boolean;
  readonly classes: ReadonlyMap<string, NamedClass>;
}

/** The tables of the model, in its order. */
export const NAMED_TABLES: readonly NamedTable[] = CONCRETENESS_TABLES.map((table) => {
  const name = table.id.slice('concreteness/'.length);
  const classes = new Set(table.rows.map((row) => row.class));
  return {
    table,
    share: `${name}占比`,
    hollow: name === 'stance' || name === 'claim' || name === 'measure',
    classes: new Map(Array.from(classes, (kind) => [kind, named(`${name}.${kind}`)])),
  };
});
