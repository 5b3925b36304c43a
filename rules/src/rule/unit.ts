import type { Discourse, Emptiness, Slots } from '../facts/concreteness/types.ts';
import type { Clause } from '../facts/clauses.ts';
import type { Marks } from '../facts/marks.ts';
import type { Quantity } from '../facts/numbers/index.ts';
import type { Digest } from '../guards/digest.ts';
import type { TermHit, TermTable } from '../lexicon/term-table.ts';
import type { BlockKind, ListPlace, Mask, Ordinal } from '../parse/model.ts';
import type { CopyLink } from '../similarity/types.ts';
import type { Span } from '../text/span.ts';

/** What every unit offers. All offsets are local to the unit's `text`. */
export interface Unit {
  readonly text: string;
  readonly digest: Digest;
  readonly blockKind: BlockKind;
  /** Hits of a table the rule has declared in `meta.terms` (or of a shared table), leftmost-longest, ascending. */
  hits<C extends string>(table: TermTable<C>): readonly TermHit<C>[];
  /** Every quantity, parsed once. */
  readonly numbers: readonly Quantity[];
  /** Quotation marks, brackets and 《》: pairs, and what is left unpaired. */
  readonly marks: Marks;
  /** Stretches between commas, semicolons and stops. */
  readonly clauses: readonly Clause[];
}

/** One sentence (ended by 。！？；or the end of its block). */
export interface SentenceUnit extends Unit {
  /** What the sentence does: instructs, reports, evaluates, describes … */
  readonly discourse: Discourse;
  /** The four slots 谁 何事 何时 多少 and where each is filled. */
  readonly slots: Slots;
  /** Whether the sentence is empty, how surely, and what it pretends to do. */
  readonly emptiness: Emptiness;
  /** True for the heading part of a block (`（一）加强培训。`) and for heading blocks. */
  readonly isHeading: boolean;
}

/** One block. `text` is the visible text, or the raw source for a rule with `layer: 'raw'`. */
export interface BlockUnit extends Unit {
  readonly sentences: readonly SentenceSpan[];
  readonly ordinal: Ordinal | undefined;
  /** Where it stands in a Markdown list. */
  readonly list: ListPlace | undefined;
  readonly level: number;
  readonly runIn: Span | undefined;
  /** Masked stretches in local offsets; only on the raw layer, empty otherwise. */
  readonly masks: readonly Mask[];
}

/** Where a sentence stands in its block, and the sentence as a unit with offsets of its own. */
export interface SentenceSpan extends Span {
  readonly unit: SentenceUnit;
}

/** What a document rule sees: what it collected from each block, in order, without positions in the source. */
export interface DocumentUnit<T> {
  readonly items: readonly DocumentItem<T>[];
  readonly digest: Pick<Digest, 'genre' | 'stage'>;
  /** 字数 of the visible text. */
  readonly chars: number;
  /** The title as read, or ''. */
  readonly title: string;
  readonly blockCount: number;
}

/** What `collect` returned for a block. */
export interface DocumentItem<T> {
  /** Index of the block; findings name it. */
  readonly block: number;
  readonly kind: BlockKind;
  readonly digest: Digest;
  readonly value: T;
}

/** What a workspace rule sees of a document: what it shares with earlier ones. Offsets are those of the source. */
export interface WorkspaceUnit {
  /** Most shared first. */
  readonly links: readonly CopyLink[];
}
