import type { KindId } from '../texts/kinds.ts';
import type { ContenderId } from './contender.ts';

/** One contender on one kind of document, as measured. */
export interface LaneResult {
  readonly kind: KindId;
  readonly contender: ContenderId;
  readonly version: string;
  /** Milliseconds a document, one for each round. */
  readonly samples: readonly number[];
  /** Findings in one document, the same for all contenders; null where the contender said that it did not read it. */
  readonly findings: number | null;
  /** Milliseconds a document was likely to take, where that was too long to be tried; null where it was tried. */
  readonly predicted: number | null;
}

/** What the process that times contenders writes. */
export interface InProcessResult {
  readonly lanes: readonly LaneResult[];
  /** Contenders that could not be loaded, and why. */
  readonly absent: readonly { readonly contender: ContenderId; readonly reason: string }[];
  /** UTF-8 bytes of one document of each kind. */
  readonly bytes: Readonly<Record<string, number>>;
}
