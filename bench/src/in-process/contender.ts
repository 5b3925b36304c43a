import type { Language } from '@shihua/rules';

/** A way to read a text, made ready: what it loads and compiles once is not timed. */
export interface Contender {
  readonly id: ContenderId;
  readonly version: string;
  /** Reads a text and returns how many findings it has; undefined where it says that it did not read it. */
  run(text: string, language: Language): number | undefined | Promise<number | undefined>;
}

/** Everything that is timed in one process. */
export type ContenderId =
  'scan' | 'lezer-markdown' | 'shihua' | 'autocorrect' | 'zhlint' | 'textlint-prh' | 'textlint-six' | 'markdownlint';
