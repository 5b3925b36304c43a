import { readClauses, type Clause } from '../facts/clauses.ts';
import { readConcreteness, type Concreteness } from '../facts/concreteness/index.ts';
import type { Discourse, Slots } from '../facts/concreteness/types.ts';
import { readMarks, type Marks } from '../facts/marks.ts';
import { parseNumbers, type Quantity } from '../facts/numbers/index.ts';
import { readSentences } from '../facts/sentences.ts';
import type { Digest } from '../guards/digest.ts';
import type { FlatHits, Matcher } from '../lexicon/matcher.ts';
import type { TermHit, TermTable } from '../lexicon/term-table.ts';
import type { Block, BlockKind, Mask, Ordinal } from '../parse/model.ts';
import type { BlockUnit, SentenceSpan, SentenceUnit, Unit } from '../rule/unit.ts';
import type { Span } from '../text/span.ts';

/** Facts of one text, each computed at most once and only when asked for. */
class Facts implements Unit {
  readonly text: string;
  readonly digest: Digest;
  readonly blockKind: BlockKind;
  readonly #matcher: Matcher;
  readonly #tables = new Map<TermTable, readonly TermHit[]>();
  #flat: readonly FlatHits[] | undefined;
  #numbers: readonly Quantity[] | undefined;
  #marks: Marks | undefined;
  #clauses: readonly Clause[] | undefined;

  constructor(text: string, blockKind: BlockKind, digest: Digest, matcher: Matcher) {
    this.text = text;
    this.blockKind = blockKind;
    this.digest = digest;
    this.#matcher = matcher;
  }

  hits<C extends string>(table: TermTable<C>): readonly TermHit<C>[] {
    const known = this.#tables.get(table);
    if (known !== undefined) return known as readonly TermHit<C>[];
    const index = this.#matcher.tables.indexOf(table);
    if (index < 0) throw new Error(`the table ${table.id} is not declared in meta.terms`);
    this.#flat ??= this.#matcher.scan(this.text);
    const flat = this.#flat[index] ?? [];
    const hits: TermHit<C>[] = [];
    for (let i = 0; i < flat.length; i += 3) {
      const row = table.rows[flat[i + 2] ?? 0];
      if (row !== undefined)
        hits.push({ start: flat[i] ?? 0, end: flat[i + 1] ?? 0, term: row.term, class: row.class });
    }
    this.#tables.set(table, hits);
    return hits;
  }

  /** True when the table has a hit, without making hit objects. */
  has(table: TermTable): boolean {
    this.#flat ??= this.#matcher.scan(this.text);
    return (this.#flat[this.#matcher.tables.indexOf(table)]?.length ?? 0) > 0;
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
}

/** A sentence; its facts are its own, so that a rule cannot see outside it. */
export class SentenceFacts extends Facts implements SentenceUnit {
  readonly isHeading: boolean;
  #concreteness: Concreteness | undefined;

  constructor(text: string, blockKind: BlockKind, digest: Digest, matcher: Matcher, isHeading: boolean) {
    super(text, blockKind, digest, matcher);
    this.isHeading = isHeading;
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
}

/** A block as rules see it, on the text or on the raw layer. */
export class BlockFacts extends Facts implements BlockUnit {
  readonly ordinal: Ordinal | undefined;
  readonly level: number;
  readonly runIn: Span | undefined;
  readonly masks: readonly Mask[];
  #sentences: readonly (Span & { readonly unit: SentenceFacts })[] | undefined;
  readonly #makeSentence: (span: Span, isHeading: boolean) => SentenceFacts;

  constructor(
    block: Block,
    digest: Digest,
    matcher: Matcher,
    raw?: { readonly text: string; readonly masks: readonly Mask[] },
  ) {
    super(raw?.text ?? block.text, block.kind, digest, matcher);
    this.ordinal = raw === undefined ? block.ordinal : undefined;
    this.level = block.level;
    this.runIn = raw === undefined ? block.runIn : undefined;
    this.masks = raw?.masks ?? [];
    this.#makeSentence = (span, isHeading) =>
      new SentenceFacts(this.text.slice(span.start, span.end), block.kind, digest, matcher, isHeading);
  }

  get sentences(): readonly (SentenceSpan & { readonly unit: SentenceFacts })[] {
    return (this.#sentences ??= readSentences(this.text).map((span) => {
      const isHeading =
        this.blockKind === 'heading' ||
        this.blockKind === 'title' ||
        (this.runIn !== undefined && span.end <= this.runIn.end + 1);
      return { ...span, unit: this.#makeSentence(span, isHeading) };
    }));
  }
}
