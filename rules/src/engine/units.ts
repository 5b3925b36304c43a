import { clausesWithin, readClauses, type Clause } from '../facts/clauses.ts';
import { readConcreteness, type Concreteness } from '../facts/concreteness/index.ts';
import type { Discourse, Emptiness, Slots } from '../facts/concreteness/types.ts';
import { readMarks, type Marks } from '../facts/marks.ts';
import { parseNumbers, type Quantity } from '../facts/numbers/index.ts';
import { readSentences } from '../facts/sentences.ts';
import type { Digest } from '../guards/digest.ts';
import type { FlatHits, Matcher } from '../lexicon/matcher.ts';
import type { TermHit, TermTable } from '../lexicon/term-table.ts';
import type { Block, BlockKind, Mask, Ordinal } from '../parse/model.ts';
import type { BlockUnit, SentenceSpan, SentenceUnit } from '../rule/unit.ts';
import { shift, type Span } from '../text/span.ts';
import { shiftQuantity } from './shift-quantity.ts';

/** A block as rules see it, on the text or on the raw layer. Each fact is computed at most once, when asked for. */
export class BlockFacts implements BlockUnit {
  readonly text: string;
  readonly digest: Digest;
  readonly blockKind: BlockKind;
  readonly ordinal: Ordinal | undefined;
  readonly level: number;
  readonly runIn: Span | undefined;
  readonly masks: readonly Mask[];
  readonly #matcher: Matcher;
  readonly #tables = new Map<TermTable, readonly TermHit[]>();
  #flat: readonly FlatHits[] | undefined;
  #numbers: readonly Quantity[] | undefined;
  #marks: Marks | undefined;
  #clauses: readonly Clause[] | undefined;
  #sentences: readonly (SentenceSpan & { readonly unit: SentenceFacts })[] | undefined;

  constructor(
    block: Block,
    digest: Digest,
    matcher: Matcher,
    raw?: { readonly text: string; readonly masks: readonly Mask[] },
  ) {
    this.text = raw?.text ?? block.text;
    this.digest = digest;
    this.blockKind = block.kind;
    this.ordinal = raw === undefined ? block.ordinal : undefined;
    this.level = block.level;
    this.runIn = raw === undefined ? block.runIn : undefined;
    this.masks = raw?.masks ?? [];
    this.#matcher = matcher;
  }

  hits<C extends string>(table: TermTable<C>): readonly TermHit<C>[] {
    const known = this.#tables.get(table);
    if (known !== undefined) return known as readonly TermHit<C>[];
    const flat = this.flatHits(table);
    const hits: TermHit<C>[] = [];
    for (let i = 0; i < flat.length; i += 3) {
      const row = table.rows[flat[i + 2] ?? 0];
      if (row !== undefined)
        hits.push({ start: flat[i] ?? 0, end: flat[i + 1] ?? 0, term: row.term, class: row.class });
    }
    this.#tables.set(table, hits);
    return hits;
  }

  /** The hits of a table as numbers, without making objects; throws for a table no rule has declared. */
  flatHits(table: TermTable): FlatHits {
    const index = this.#matcher.tables.indexOf(table);
    if (index < 0) throw new Error(`the table ${table.id} is not declared in meta.terms`);
    this.#flat ??= this.#matcher.scan(this.text);
    return this.#flat[index] ?? [];
  }

  /** True when the table has a hit. */
  has(table: TermTable): boolean {
    return this.flatHits(table).length > 0;
  }

  get numbers(): readonly Quantity[] {
    return (this.#numbers ??= parseNumbers(this.text));
  }

  get marks(): Marks {
    return (this.#marks ??= readMarks(this.text));
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= readClauses(this.text));
  }

  get sentences(): readonly (SentenceSpan & { readonly unit: SentenceFacts })[] {
    return (this.#sentences ??= readSentences(this.text).map((span) => ({
      ...span,
      unit: new SentenceFacts(this, span),
    })));
  }
}

/**
 * A sentence: the block's facts, cut to it and in its own offsets. A prohibition that an earlier sentence of the
 * block lays on this one (严禁：甲；乙) is therefore known.
 */
export class SentenceFacts implements SentenceUnit {
  readonly text: string;
  readonly isHeading: boolean;
  readonly #block: BlockFacts;
  readonly #span: Span;
  readonly #tables = new Map<TermTable, readonly TermHit[]>();
  #numbers: readonly Quantity[] | undefined;
  #marks: Marks | undefined;
  #clauses: readonly Clause[] | undefined;
  #concreteness: Concreteness | undefined;

  constructor(block: BlockFacts, span: Span) {
    this.#block = block;
    this.#span = span;
    this.text = block.text.slice(span.start, span.end);
    const { blockKind, runIn } = block;
    this.isHeading =
      blockKind === 'heading' || blockKind === 'title' || (runIn !== undefined && span.end <= runIn.end + 1);
  }

  get digest(): Digest {
    return this.#block.digest;
  }

  get blockKind(): BlockKind {
    return this.#block.blockKind;
  }

  hits<C extends string>(table: TermTable<C>): readonly TermHit<C>[] {
    const known = this.#tables.get(table);
    if (known !== undefined) return known as readonly TermHit<C>[];
    const { start, end } = this.#span;
    const hits: TermHit<C>[] = [];
    for (const hit of this.#block.hits(table)) {
      if (hit.start >= end) break;
      if (hit.start >= start && hit.end <= end) hits.push({ ...hit, ...shift(hit, -start) });
    }
    this.#tables.set(table, hits);
    return hits;
  }

  /** True when the table has a hit inside the sentence. */
  has(table: TermTable): boolean {
    const flat = this.#block.flatHits(table);
    for (let i = 0; i < flat.length; i += 3) {
      if ((flat[i] ?? 0) >= this.#span.start && (flat[i + 1] ?? 0) <= this.#span.end) return true;
    }
    return false;
  }

  get numbers(): readonly Quantity[] {
    const { start, end } = this.#span;
    return (this.#numbers ??= this.#block.numbers
      .filter((quantity) => quantity.start >= start && quantity.end <= end)
      .map((quantity) => shiftQuantity(quantity, -start)));
  }

  get marks(): Marks {
    return (this.#marks ??= readMarks(this.text));
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= clausesWithin(this.#block.clauses, this.#span));
  }

  /** Discourse, slots and emptiness together. */
  get concreteness(): Concreteness {
    return (this.#concreteness ??= readConcreteness(this));
  }

  get discourse(): Discourse {
    return this.concreteness.discourse;
  }

  get slots(): Slots {
    return this.concreteness.slots;
  }

  get emptiness(): Emptiness {
    return this.concreteness.emptiness;
  }
}
