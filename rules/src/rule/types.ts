import type { QuantityKind } from '../facts/numbers/index.ts';
import type { TermTable } from '../lexicon/term-table.ts';
import type { Language } from '../parse/model.ts';
import type { Span } from '../text/span.ts';
import type { Genre, Level, Stage } from './levels.ts';
import type { BlockUnit, DocumentUnit, SentenceUnit, WorkspaceUnit } from './unit.ts';

/** The families of rules: the part of an id before the slash. */
export type Family =
  | 'trace'
  | 'meeting'
  | 'paper'
  | 'assess'
  | 'slogan'
  | 'num'
  | 'residue'
  | 'struct'
  | 'cross'
  | 'brand'
  | 'duty'
  | 'cite'
  | 'lang'
  | 'doc'
  | 'empty';

/** A rule's id: `family/name`. */
export type RuleId = `${Family}/${string}`;

/** Where a rule rests. Only clauses with provenance `seen` are ever printed to users. */
export interface Source {
  /** The instrument, with 《》 where it has them. */
  readonly instrument: string;
  readonly clause?: string;
  /** The clause's own words, only where they were read. */
  readonly words?: string;
  /** `seen`: read in a stored copy; `second-hand`: read in a report of it; `unverified`: from general knowledge. */
  readonly provenance: 'seen' | 'second-hand' | 'unverified';
}

/** A number or a choice a user may set for a rule. */
export type OptionSpec =
  | {
      readonly type: 'integer';
      readonly default: number;
      readonly min: number;
      readonly max: number;
      readonly about: string;
    }
  | { readonly type: 'boolean'; readonly default: boolean; readonly about: string }
  | { readonly type: 'strings'; readonly default: readonly string[]; readonly about: string };

/** The options of a rule by name. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The values of a rule's options as `check` reads them. */
export type OptionValues<O extends OptionSpecs> = {
  readonly [K in keyof O]: O[K]['type'] extends 'integer'
    ? number
    : O[K]['type'] extends 'boolean'
      ? boolean
      : readonly string[];
};

/** Message texts by id, with `{placeholders}`. Titles of fixes are messages whose id starts with `fix`. */
export type Messages = Readonly<Record<string, string>>;

/** The names between braces of a message text. */
export type Placeholders<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The values a message needs: one for each placeholder. */
export type MessageData<T extends string> = Readonly<Record<Placeholders<T>, string | number>>;

/** A place a finding names: local to the unit, and for document rules in which block. */
export interface Place extends Span {
  /** Index of the block; only document rules set it. */
  readonly block?: number;
}

/** A replacement in local offsets. */
export interface LocalEdit extends Place {
  /** Plain text, or a snippet (`由${1:单位}负责`) when the fix says so. */
  readonly newText: string;
}

/** A way to mend a finding. */
export interface LocalFix {
  readonly title: string;
  /** `safe` keeps every fact; everything else is `suggest` and is never applied in bulk. */
  readonly trust: 'safe' | 'suggest';
  readonly edits: readonly LocalEdit[];
  /** The new texts are snippets with tab stops: offered as an edit only where the client supports snippet edits. */
  readonly snippet: boolean;
}

/** Another place that belongs to the finding. */
export interface LocalRelated extends Place {
  /** Only workspace rules set it: the place is in another document. */
  readonly path?: string;
  readonly message: string;
}

/** What `check` yields. Made by `ctx.finding` only. */
export interface LocalFinding extends Place {
  readonly messageId: string;
  readonly message: string;
  readonly level: Level;
  readonly fixes: readonly LocalFix[];
  readonly related: readonly LocalRelated[];
}

/** The extras of a finding. */
export interface FindingExtras {
  readonly fixes?: readonly LocalFix[];
  readonly related?: readonly LocalRelated[];
  /** A level below the rule's own, for a weaker case. */
  readonly level?: Level;
}

/** What a rule is given beside its unit. */
export interface RuleContext<M extends Messages, O extends OptionSpecs> {
  readonly options: OptionValues<O>;
  /** Makes a finding; the message's placeholders are checked by the compiler. */
  finding<K extends keyof M & string>(
    id: K,
    place: Place,
    data: MessageData<M[K]>,
    extras?: FindingExtras,
  ): LocalFinding;
  /** Makes a fix whose title is a message. */
  fix<K extends keyof M & string>(
    id: K,
    data: MessageData<M[K]>,
    trust: LocalFix['trust'],
    edits: readonly LocalEdit[],
    kind?: 'plain' | 'snippet',
  ): LocalFix;
  /** Renders a message, for `related`. */
  message<K extends keyof M & string>(id: K, data: MessageData<M[K]>): string;
}

/** How much a rule looks at: decides what `check` gets and what is cached. */
export type Scope = 'sentence' | 'block' | 'document' | 'workspace';

/** A text for examples and near misses; a bare string is plain text of an undecided genre. */
export interface SampleText {
  readonly text: string;
  readonly genre?: Genre;
  readonly language?: Language;
  readonly stage?: Stage;
  /** Earlier documents beside it, for workspace rules. */
  readonly others?: readonly { readonly path: string; readonly text: string }[];
}

/** A case that is run as a test and printed in the rule's page. */
export interface Example {
  readonly bad: string | SampleText;
  /** The exact texts of the findings, in order. */
  readonly hits: readonly [string, ...string[]];
  /** The text as a careful writer would put it; must yield no finding of this rule. */
  readonly good?: string;
  /** For rules with a fix: the text after the first fix of the first finding. */
  readonly fixed?: string;
}

/** Which genres a rule speaks in: `only` lists them all, or `not` lists the ones left out. */
export type GenreGate = { readonly only: readonly Genre[] } | { readonly not: readonly Genre[] };

/** Everything about a rule except its code. Registry, pages, settings and schema are generated from it. */
export interface RuleMeta<S extends Scope, M extends Messages, O extends OptionSpecs> {
  readonly id: RuleId;
  /** One line: feeds the table and the settings. */
  readonly summary: string;
  /** Two or three sentences: why a reader is not served by such a passage. Shown in the hover and on the page. */
  readonly why: string;
  /** What the fix does and what it keeps, for the page; '' when the rule has none. */
  readonly fixNote?: string;
  readonly scope: S;
  /** `raw` rules see the source with tags and marks; default `text`. */
  readonly layer?: 'text' | 'raw';
  /** A ceiling: a finding may be lower, settings may cap it. */
  readonly level: Level;
  /** Levels that differ in a stage, `off` to be silent there. */
  readonly stageLevels?: Partial<Readonly<Record<Stage, Level | 'off'>>>;
  /** `draft` rules are off unless asked for. */
  readonly status: 'draft' | 'stable' | 'retired';
  readonly since: string;
  readonly genres?: GenreGate;
  readonly sources: readonly Source[];
  readonly messages: M;
  readonly options?: O;
  /** Tables whose hits `check` asks for. */
  readonly terms?: readonly TermTable[];
  /**
   * When given, `check` (of a document rule: `collect`) is called only for units that hold one of these: a hit of a
   * table, a number (of a kind, or with a qualifier), a paired or lone mark, an ordinal, or what a match of the pattern
   * cannot do without.
   */
  readonly triggers?: readonly (TermTable | RegExp | NumberTrigger | 'quote' | 'ordinal')[];
  readonly examples: readonly [Example, ...Example[]];
  /** Near misses that must stay silent. */
  readonly allows: readonly (string | SampleText)[];
}

/** A number of any kind, of one kind, or one with words beside it that qualify it. */
export type NumberTrigger = 'number' | `number:${QuantityKind | 'qualified'}`;

/** A rule whose unit is a sentence or a block. */
export interface UnitRule<S extends 'sentence' | 'block', M extends Messages, O extends OptionSpecs> {
  readonly meta: RuleMeta<S, M, O>;
  check(unit: S extends 'sentence' ? SentenceUnit : BlockUnit, ctx: RuleContext<M, O>): Iterable<LocalFinding>;
}

/** A rule about the document as a whole: it collects from each block (cached), then checks what was collected. */
export interface DocumentRule<T, M extends Messages, O extends OptionSpecs> {
  readonly meta: RuleMeta<'document', M, O>;
  collect(block: BlockUnit, options: OptionValues<O>): T | undefined;
  check(document: DocumentUnit<T>, ctx: RuleContext<M, O>): Iterable<LocalFinding>;
}

/** A rule about a document among others: it is told what they share and names places in source offsets. */
export interface WorkspaceRule<M extends Messages, O extends OptionSpecs> {
  readonly meta: RuleMeta<'workspace', M, O>;
  check(unit: WorkspaceUnit, ctx: RuleContext<M, O>): Iterable<LocalFinding>;
}
