import type { Span } from '../text/span.ts';

/** The five parts of the index: 空转, 负担, 数字, 包装, 粗糙; each 0 (best) to 100. */
export interface ScoreParts {
  readonly empty: number;
  readonly burden: number;
  readonly numbers: number;
  readonly packaging: number;
  readonly form: number;
}

/** 形式主义指数 of a text, 0 best, 100 worst; `null` where it cannot be measured. */
export interface Score {
  readonly total: number | null;
  /** The worst section (source span) and its own total. */
  readonly worst: (Span & { readonly total: number }) | null;
  readonly parts: ScoreParts | null;
  readonly reason: null | 'too-short' | 'rule-crashed';
  /** Weights and formula: scores of different versions do not compare. */
  readonly version: number;
}
