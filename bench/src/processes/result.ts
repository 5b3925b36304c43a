/** The programs that read a folder of documents. */
export type BatchId = 'first' | 'again' | 'similar' | 'autocorrect' | 'zhlint';

/** A program over the whole folder. */
export interface BatchRow {
  readonly id: BatchId;
  /** Milliseconds, one for each round; none where it could not be run. */
  readonly samples: readonly number[];
  /** MiB. */
  readonly peak: number | null;
  /** Why it could not be run. */
  readonly trouble?: string;
}

/** Whole processes over a folder. */
export interface BatchResult {
  readonly documents: number;
  /** UTF-16 units of each. */
  readonly chars: number;
  readonly rows: readonly BatchRow[];
}

/** `shihua check` on one file beside a Node process that does nothing; milliseconds, one for each round. */
export interface OneFileResult {
  readonly chars: number;
  readonly shihua: readonly number[];
  readonly node: readonly number[];
}
