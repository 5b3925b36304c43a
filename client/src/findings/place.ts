/** How serious a finding is; the words for it are the display language's. */
export type PlaceLevel = 'error' | 'warning' | 'info' | 'hint';

/** One finding in one document, as lists of findings show it. */
export interface Place {
  /** Tells findings apart for as long as they stay where they are or move with their text. */
  readonly id: string;
  /** URI of the document. */
  readonly uri: string;
  /** Path of the document as people read it. */
  readonly file: string;
  readonly rule: string;
  readonly level: PlaceLevel;
  readonly message: string;
  /** Zero-based, as in the protocol. */
  readonly range: PlaceRange;
}

/** Lines and UTF-16 characters, zero-based. */
export interface PlaceRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** The family of a rule: what stands before the slash. */
export function familyOf(rule: string): string {
  return rule.slice(0, Math.max(0, rule.indexOf('/')));
}
