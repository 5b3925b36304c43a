import { QUANTITY_KINDS, type Quantity, type QuantityKind } from '../facts/numbers/index.ts';
import type { Scan } from '../lexicon/matcher.ts';
import { GENRES, type Genre } from '../rule/levels.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import type { NumberTrigger } from '../rule/types.ts';
import type { ActiveRule } from './rule-set.ts';

/** The trigger each kind of number pulls; a table, so that asking makes no text. */
const KINDS = Object.fromEntries(QUANTITY_KINDS.map((kind) => [kind, `number:${kind}`])) as Readonly<
  Record<QuantityKind, NumberTrigger>
>;

/** What a unit must hold before a rule is asked, its tables and patterns as places in the matcher's lists. */
export interface Triggers {
  readonly tables: readonly number[];
  readonly patterns: readonly number[];
  readonly numbers: readonly NumberTrigger[];
  readonly quote: boolean;
  readonly ordinal: boolean;
}

/** What a unit knows of itself when it is asked what is in it; the dear facts are read only where a rule waits for them. */
export interface Holds {
  readonly scan: Scan;
  /** Tells each quantity that lies in the unit. */
  eachNumber(tell: (quantity: Quantity) => void): void;
  readonly hasQuote: boolean;
  readonly hasOrdinal: boolean;
}

/** A set of rules by their place in a list: 32 to a word. */
export type RuleBits = Int32Array;

/**
 * Decides which rules of a list are worth asking about a unit, from what one pass over its text has found: a few words
 * of bits are joined for each table that has a hit, whatever the number of rules.
 */
export class Dispatch {
  readonly rules: readonly ActiveRule[];
  readonly words: number;
  readonly #always: RuleBits;
  readonly #byTable: readonly (RuleBits | undefined)[];
  readonly #byPattern: readonly (RuleBits | undefined)[];
  readonly #onNumbers: RuleBits;
  readonly #byNumber: ReadonlyMap<NumberTrigger, RuleBits>;
  readonly #byQuote: RuleBits;
  readonly #byOrdinal: RuleBits;
  readonly #byGenre: ReadonlyMap<Genre, RuleBits>;

  constructor(rules: readonly ActiveRule[]) {
    this.rules = rules;
    this.words = (rules.length + 31) >> 5;
    const bits = (fits: (rule: ActiveRule) => boolean): RuleBits => {
      const made = new Int32Array(this.words);
      rules.forEach((rule, index) => {
        if (fits(rule)) made[index >> 5] = (made[index >> 5] ?? 0) | (1 << (index & 31));
      });
      return made;
    };
    const lists = (places: (triggers: Triggers) => readonly number[]): readonly (RuleBits | undefined)[] => {
      const made: (RuleBits | undefined)[] = [];
      for (const { triggers } of rules) {
        for (const place of triggers === undefined ? [] : places(triggers)) {
          made[place] ??= bits((rule) => rule.triggers !== undefined && places(rule.triggers).includes(place));
        }
      }
      return Array.from(made);
    };
    this.#always = bits((rule) => rule.triggers === undefined);
    this.#byTable = lists((triggers) => triggers.tables);
    this.#byPattern = lists((triggers) => triggers.patterns);
    this.#onNumbers = bits((rule) => (rule.triggers?.numbers.length ?? 0) > 0);
    this.#byNumber = new Map(
      rules
        .flatMap(({ triggers }) => triggers?.numbers ?? [])
        .map((number) => [number, bits((rule) => rule.triggers?.numbers.includes(number) ?? false)]),
    );
    this.#byQuote = bits((rule) => rule.triggers?.quote ?? false);
    this.#byOrdinal = bits((rule) => rule.triggers?.ordinal ?? false);
    this.#byGenre = new Map(GENRES.map((genre) => [genre, bits(({ rule }) => speaksIn(rule, genre))]));
  }

  /** The rules that speak in the genre and whose triggers the unit holds. */
  asked(unit: Holds, genre: Genre): RuleBits {
    const { words } = this;
    const bits = this.#always.slice();
    const { tables, marks } = unit.scan;
    for (const table of tables) join(bits, this.#byTable[table]);
    for (let mark = 0; mark < marks.length; mark++) if (marks[mark] === 1) join(bits, this.#byPattern[mark]);
    if (unit.hasOrdinal) join(bits, this.#byOrdinal);
    const speaks = this.#byGenre.get(genre) ?? bits;
    if (this.#waits(bits, this.#byQuote, speaks) && unit.hasQuote) join(bits, this.#byQuote);
    if (this.#waits(bits, this.#onNumbers, speaks)) {
      unit.eachNumber(({ kind, qualifiers }) => {
        join(bits, this.#byNumber.get('number'));
        join(bits, this.#byNumber.get(KINDS[kind]));
        if (qualifiers.length > 0) join(bits, this.#byNumber.get('number:qualified'));
      });
    }
    for (let word = 0; word < words; word++) bits[word] = (bits[word] ?? 0) & (speaks[word] ?? 0);
    return bits;
  }

  /** True when a fact would add a rule to the set. */
  #waits(bits: RuleBits, more: RuleBits, speaks: RuleBits): boolean {
    for (let word = 0; word < this.words; word++)
      if (((more[word] ?? 0) & (speaks[word] ?? 0) & ~(bits[word] ?? 0)) !== 0) return true;
    return false;
  }
}

/** Whether the rule at a place of the list is in a set. */
export function isAsked(bits: RuleBits, place: number): boolean {
  return ((bits[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

function join(bits: RuleBits, more: RuleBits | undefined): void {
  if (more === undefined) return;
  for (let word = 0; word < bits.length; word++) bits[word] = (bits[word] ?? 0) | (more[word] ?? 0);
}

/** Whether a rule applies to documents of a genre. */
export function speaksIn(rule: AnyRule, genre: Genre): boolean {
  const gate = rule.meta.genres;
  if (gate === undefined) return true;
  return 'only' in gate ? gate.only.includes(genre) : !gate.not.includes(genre);
}
