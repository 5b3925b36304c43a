import type { Genre, Stage } from '../rule/levels.ts';

/** What the section a block stands in is about, from its headings. */
export type SectionRole =
  'plain' | 'problems' | 'measures' | 'results' | 'preamble' | 'organisation' | 'prohibited' | 'history';

/** Regimes under which keeping records is a legal or safety duty and not formalism. */
export type Regime =
  | 'none'
  | 'finance'
  | 'enforcement'
  | 'safety'
  | 'medical'
  | 'emergency'
  | 'archive'
  | 'secrecy'
  | 'personnel'
  | 'procurement';

/**
 * What a block inherits from outside itself. Small on purpose: rules see the unit and the digest and nothing else,
 * and the cache key of a block is its text and this.
 */
export interface Digest {
  readonly genre: Genre;
  readonly stage: Stage;
  readonly section: SectionRole;
  /** The block stands under a lead such as 严禁以下行为：, so that what it names is forbidden. */
  readonly prohibited: boolean;
  /** The block reports or criticises what others do (存在的问题, 通报, a quoted practice). */
  readonly mention: boolean;
  readonly regime: Regime;
  /** The document's latest year, or 0 when it names none. */
  readonly latestYear: number;
  /** The block is a short sentence on a line of its own above a long paragraph, as a heading is. */
  readonly leads: boolean;
  /** The text was given as plain text and is HTML: tags in it are left over from a web page. */
  readonly strayHtml: boolean;
}

/** The digest as a cache key. */
export function digestKey(digest: Digest): string {
  return [
    digest.genre,
    digest.stage,
    digest.section,
    digest.prohibited ? 1 : 0,
    digest.mention ? 1 : 0,
    digest.regime,
    digest.latestYear,
    digest.leads ? 1 : 0,
    digest.strayHtml ? 1 : 0,
  ].join('|');
}
