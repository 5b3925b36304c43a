/** One term a table knows. Rows are data: an editor who cannot program reviews them. */
export interface TermRow<C extends string = string> {
  readonly term: string;
  /** What the term is to the rules that read the table. */
  readonly class: C;
  /** Characters that must not stand right before the term (重|大力量 is not 大力). */
  readonly notAfter?: string;
  /** Characters that must not stand right after the term. */
  readonly notBefore?: string;
  /** Where the row comes from or an example of its use, for the reviewer. */
  readonly note?: string;
}

/** A named list of terms. Identity matters: a rule asks a unit for the hits of a table object. */
export interface TermTable<C extends string = string> {
  readonly id: string;
  readonly rows: readonly TermRow<C>[];
}

/** A hit of a table in a unit's text, in the unit's local offsets. */
export interface TermHit<C extends string = string> {
  readonly start: number;
  readonly end: number;
  readonly term: string;
  readonly class: C;
}

/**
 * Makes a table from one string of terms a class: `{ demand: '留存 上传', soft: '注意' }`.
 * Full rows (with guards or notes) may be given in `rows`.
 */
export function defineTerms<C extends string>(
  id: string,
  classes: Readonly<Record<C, string>>,
  rows: readonly TermRow<C>[] = [],
): TermTable<C> {
  const listed: TermRow<C>[] = [];
  for (const [name, terms] of Object.entries(classes) as [C, string][]) {
    // Thousands of terms are read at every start, and parting them at a character is far cheaper than at a pattern.
    for (const term of terms.includes('\n') ? terms.split(/\s+/u) : terms.split(' ')) {
      if (term !== '') listed.push({ term, class: name });
    }
  }
  return { id, rows: listed.concat(rows) };
}
