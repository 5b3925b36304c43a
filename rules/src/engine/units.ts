import { clausesWithin, readClauses, type Clause } from '../facts/clauses.ts';
import { readDiscourse, readEmptiness, readSlots } from '../facts/concreteness/index.ts';
import type { Discourse, Emptiness, Slots } from '../facts/concreteness/types.ts';
import { readMarks, type Marks } from '../facts/marks.ts';
import { parseNumbers, quantitiesIn, type Quantity } from '../facts/numbers/index.ts';
import { readSentences } from '../facts/sentences.ts';
import type { Digest } from '../guards/digest.ts';
import type { FlatHits, Matcher, Scan } from '../lexicon/matcher.ts';
import type { TermHit, TermTable } from '../lexicon/term-table.ts';
import type { Block, BlockKind, ListPlace, Mask, Ordinal } from '../parse/model.ts';
import type { BlockUnit, SentenceSpan, SentenceUnit } from '../rule/unit.ts';
import { bisect } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';
import type { Holds } from './dispatch.ts';
import { shiftQuantity } from './shift-quantity.ts';

const NO_HITS: FlatHits = [];
/** What a line of its own leads to, where the next block is long and its length does not matter. */
const LED_TO = 100;
const NONE: readonly never[] = [];

/** A block as rules see it, on the text or on the raw layer. Each fact is computed at most once, when asked for. */
export class BlockFacts implements BlockUnit, Holds {
  readonly text: string;
  readonly digest: Digest;
  readonly blockKind: BlockKind;
  readonly ordinal: Ordinal | undefined;
  readonly list: ListPlace | undefined;
  readonly level: number;
  readonly runIn: Span | undefined;
  readonly masks: readonly Mask[];
  readonly #matcher: Matcher;
  readonly #twin: BlockFacts | undefined;
  #tables: Map<TermTable, readonly TermHit[]> | undefined;
  #scan: Scan | undefined;
  #numbers: readonly Quantity[] | undefined;
  #marks: Marks | undefined;
  #clauses: readonly Clause[] | undefined;
  #sentences: readonly (SentenceSpan & { readonly unit: SentenceFacts })[] | undefined;

  constructor(
    block: Block,
    digest: Digest,
    matcher: Matcher,
    raw?: { readonly text: string; readonly masks: readonly Mask[]; readonly twin?: BlockFacts },
  ) {
    this.text = raw?.text ?? block.text;
    // Where nothing is masked both layers are the same text: what was read on one holds for the other.
    this.#twin = raw?.twin?.text === this.text ? raw.twin : undefined;
    this.digest = digest;
    this.blockKind = block.kind;
    this.ordinal = raw === undefined ? block.ordinal : undefined;
    this.list = block.list;
    this.level = block.level;
    this.runIn = raw === undefined ? block.runIn : undefined;
    this.masks = raw?.masks ?? [];
    this.#matcher = matcher;
  }

  hits<C extends string>(table: TermTable<C>): readonly TermHit<C>[] {
    const flat = this.flatHits(table);
    if (flat.length === 0) return NONE;
    const known = this.#tables?.get(table);
    if (known !== undefined) return known as readonly TermHit<C>[];
    const hits: TermHit<C>[] = [];
    for (let i = 0; i < flat.length; i += 3) {
      const row = table.rows[flat[i + 2] ?? 0];
      if (row !== undefined)
        hits.push({ start: flat[i] ?? 0, end: flat[i + 1] ?? 0, term: row.term, class: row.class });
    }
    (this.#tables ??= new Map<TermTable, readonly TermHit[]>()).set(table, hits);
    return hits;
  }

  /** Whether a table has a hit, without making objects. */
  has(table: TermTable): boolean {
    return this.flatHits(table).length > 0;
  }

  /** The hits of a table as numbers, without making objects; throws for a table no rule has declared. */
  flatHits(table: TermTable): FlatHits {
    const index = this.#matcher.indexOf(table);
    if (index < 0) throw new Error(`the table ${table.id} is not declared in meta.terms`);
    return this.scan.hits[index] ?? NO_HITS;
  }

  /** Scans the text now and not when the first rule is asked. */
  prepare(): void {
    this.#scan ??= this.scan;
  }

  get scan(): Scan {
    return (this.#scan ??= this.#twin?.scan ?? this.#matcher.read(this.text));
  }

  eachNumber(tell: (quantity: Quantity) => void): void {
    for (const quantity of this.numbers) tell(quantity);
  }

  get hasQuote(): boolean {
    return this.marks.pairs.length > 0 || this.marks.lone.length > 0;
  }

  get hasOrdinal(): boolean {
    return this.ordinal !== undefined;
  }

  get numbers(): readonly Quantity[] {
    return (this.#numbers ??= this.#twin?.numbers ?? parseNumbers(this.text));
  }

  get marks(): Marks {
    return (this.#marks ??= this.#twin?.marks ?? readMarks(this.text));
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= this.#twin?.clauses ?? readClauses(this.text));
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
export class SentenceFacts implements SentenceUnit, Holds {
  readonly text: string;
  readonly isHeading: boolean;
  readonly hasOrdinal = false;
  readonly #block: BlockFacts;
  readonly #span: Span;
  #tables: Map<TermTable, readonly TermHit[]> | undefined;
  #numbers: readonly Quantity[] | undefined;
  #marks: Marks | undefined;
  #clauses: readonly Clause[] | undefined;
  #discourse: Discourse | undefined;
  #slots: Slots | undefined;
  #emptiness: Emptiness | undefined;

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

  get leadsTo(): number {
    const { blockKind, text, digest } = this.#block;
    if (digest.leads) return LED_TO;
    const runs = blockKind === 'paragraph' || blockKind === 'listItem';
    return runs && this.#span.start === 0 ? text.length - this.#span.end : 0;
  }

  hits<C extends string>(table: TermTable<C>): readonly TermHit<C>[] {
    const flat = this.#block.flatHits(table);
    if (flat.length === 0) return NONE;
    const known = this.#tables?.get(table);
    if (known !== undefined) return known as readonly TermHit<C>[];
    const { start, end } = this.#span;
    const hits: TermHit<C>[] = [];
    for (let i = firstFrom(flat, start); i < flat.length; i += 3) {
      const from = flat[i] ?? 0;
      const to = flat[i + 1] ?? 0;
      if (from >= end) break;
      const row = to <= end ? table.rows[flat[i + 2] ?? 0] : undefined;
      if (row !== undefined) hits.push({ start: from - start, end: to - start, term: row.term, class: row.class });
    }
    (this.#tables ??= new Map<TermTable, readonly TermHit[]>()).set(table, hits);
    return hits;
  }

  /** True when the table has a hit inside the sentence. */
  has(table: TermTable): boolean {
    return this.#within(this.#block.flatHits(table));
  }

  /** What the scan of the block found inside the sentence; marks are the block's. */
  get scan(): Scan {
    const { hits, tables, marks } = this.#block.scan;
    return { hits, tables: tables.filter((table) => this.#within(hits[table] ?? NO_HITS)), marks };
  }

  /** Tells the block's quantities inside the sentence; their offsets are the block's. */
  eachNumber(tell: (quantity: Quantity) => void): void {
    for (const quantity of this.#quantities()) tell(quantity);
  }

  get hasQuote(): boolean {
    return this.marks.pairs.length > 0 || this.marks.lone.length > 0;
  }

  #within(flat: FlatHits): boolean {
    const { start, end } = this.#span;
    for (let i = firstFrom(flat, start); i < flat.length; i += 3) {
      if ((flat[i] ?? 0) >= end) return false;
      if ((flat[i + 1] ?? 0) <= end) return true;
    }
    return false;
  }

  /** The block's quantities inside the sentence; their offsets are the block's. */
  #quantities(): readonly Quantity[] {
    const { numbers } = this.#block;
    return numbers.length === 0 ? numbers : quantitiesIn(numbers, this.#span);
  }

  get numbers(): readonly Quantity[] {
    if (this.#numbers !== undefined) return this.#numbers;
    const { start } = this.#span;
    const inside = this.#quantities();
    return (this.#numbers = start === 0 ? inside : inside.map((quantity) => shiftQuantity(quantity, -start)));
  }

  get marks(): Marks {
    return (this.#marks ??= readMarks(this.text));
  }

  get clauses(): readonly Clause[] {
    return (this.#clauses ??= clausesWithin(this.#block.clauses, this.#span));
  }

  get discourse(): Discourse {
    return (this.#discourse ??= readDiscourse(this));
  }

  get slots(): Slots {
    return (this.#slots ??= readSlots(this));
  }

  get emptiness(): Emptiness {
    return (this.#emptiness ??= readEmptiness(this));
  }
}

/** Where in a list of hits the first one stands that begins at an offset or after it: blocks may be of any length. */
function firstFrom(flat: FlatHits, start: number): number {
  return 3 * bisect(flat.length / 3, (index) => (flat[3 * index] ?? 0) >= start);
}
