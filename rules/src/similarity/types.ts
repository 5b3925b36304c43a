import type { Span } from '../text/span.ts';

/** A passage that two documents share, in source offsets of each. */
export interface Passage {
  readonly a: Span;
  readonly b: Span;
  /** 字数 of the passage in the later document; titles in 《》 are not counted. */
  readonly chars: number;
}

/**
 * How the later of two documents relates to the earlier: `version` another draft of the same text, `forward` a text
 * sent on, `follow-up` a text that carries out another and names it, `repeat` a document that repeats itself.
 */
export type Relation = 'copy' | 'version' | 'forward' | 'follow-up' | 'repeat';

/** Two documents that share passages. */
export interface CopyPair {
  /** The earlier document, as far as dates tell, then the later; the same path twice for `repeat`. */
  readonly paths: readonly [string, string];
  readonly relation: Relation;
  /** 字数 of the passages together. */
  readonly chars: number;
  /** Share of the later document's compared text that the passages make up, 0–1. */
  readonly share: number;
  /** In the order of the earlier document, not overlapping. */
  readonly passages: readonly Passage[];
}

/** A place of a group. */
export interface CopyPlace extends Span {
  readonly path: string;
  /** Zero-based line at which the place begins. */
  readonly line: number;
}

/**
 * Places that belong together: `copy` the same passage in several documents, `version` drafts and forwarded copies of
 * one document, `shared` wording that many documents have in common, `repeat` a passage twice in a document.
 */
export interface CopyGroup {
  readonly kind: 'copy' | 'version' | 'shared' | 'repeat';
  /** The earliest first. */
  readonly places: readonly CopyPlace[];
  /** 字数 of the passage; for versions, of what they share. */
  readonly chars: number;
  /** Largest share of a later document that the group's passages make up, 0–1. */
  readonly share: number;
  /** The passage in the earliest document, source text. */
  readonly text: string;
}

/** What a set of documents shares. */
export interface Copies {
  /** Without pairs that follow from a common source, and without wording that many share. */
  readonly pairs: readonly CopyPair[];
  /** Most characters copied first within a kind. */
  readonly groups: readonly CopyGroup[];
}

/** What a workspace rule is told: one earlier document that a document shares passages with. */
export interface CopyLink {
  readonly path: string;
  readonly relation: Relation;
  readonly chars: number;
  readonly share: number;
  readonly passages: readonly Passage[];
}
