import type { Duty } from '../burden/model.ts';
import type { Parsed, Language } from '../parse/model.ts';
import type { Genre, Level, Stage } from '../rule/levels.ts';
import type { RuleId } from '../rule/types.ts';
import type { Edit, Span } from '../text/span.ts';

/** Ids of findings: the rules', and the tool's own (`shihua/unused-suppression`, `shihua/rule-crashed`). */
export type FindingId = RuleId | `shihua/${string}`;

/** A way to mend a finding, in source offsets. */
export interface Fix {
  readonly title: string;
  readonly trust: 'safe' | 'suggest';
  /** Ascending, not overlapping. */
  readonly edits: readonly Edit[];
  /** `newText` holds tab stops (`${1:单位}`); without snippet support show the title as advice and apply nothing. */
  readonly snippet: boolean;
}

/** Another place that belongs to a finding. `path` only where it is another document. */
export interface Related extends Span {
  readonly path?: string;
  readonly message: string;
}

/** A finding in source offsets. */
export interface Finding extends Span {
  readonly rule: FindingId;
  readonly level: Level;
  readonly messageId: string;
  readonly message: string;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** Same passage, same rule, same message: same fingerprint, wherever the passage has moved. */
  readonly fingerprint: string;
  /** Whether editors and pretty output show it; JSON carries all. */
  readonly shown: boolean;
  /** Fingerprints of findings on the same passage that this one stands for; they are listed in its hover. */
  readonly covers: readonly string[];
}

/** What the user or the host decides. */
export interface Config {
  readonly genre: Genre | 'auto';
  readonly stage: Stage;
  /** A level is a cap and switches a draft rule on; `off` switches the rule off. */
  readonly rules: Readonly<Record<string, Level | 'off'>>;
  /** Option values by rule id; invalid values are replaced by the default and named in `Engine.problems`. */
  readonly options: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Run draft rules too. */
  readonly drafts: boolean;
}

/** A suppression from a sidecar file (`.shihua-ignore.json`), for texts in which a comment would be printed. */
export interface SidecarEntry {
  readonly rule: string;
  /** Fingerprint of the finding (its rule, message and passage). */
  readonly fingerprint: string;
  readonly reason: string;
  readonly author?: string;
  /** ISO date after which the entry no longer holds. */
  readonly expires?: string;
}

/** What is to be read. */
export interface Input {
  readonly text: string;
  readonly language: Language;
  readonly sidecar?: readonly SidecarEntry[];
  /** Today as `YYYY-MM-DD`, for sidecar expiry; without it nothing expires. */
  readonly today?: string;
}

/** A rule that threw; contained and named, the others' findings hold. */
export interface Crash {
  readonly rule: RuleId;
  readonly error: string;
}

/** A suppression comment as read. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
}

/** Everything the engine knows about a text under a rule set and configuration. */
export interface Analysis {
  readonly parsed: Parsed;
  readonly genre: Genre;
  /** 字数. */
  readonly chars: number;
  /** Ascending by start, then end, then rule. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly crashed: readonly Crash[];
  /** How many shown-worthy findings the budget left out. */
  readonly held: number;
  /** What the text asks of others, in the order of the text. */
  readonly duties: readonly Duty[];
}
