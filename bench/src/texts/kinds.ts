import type { Language } from '@shihua/rules';
import { notice } from './notice.ts';
import { FLAWED_SHARE, markdownReport, plainReport } from './report.ts';

/** A kind of document that the contenders are timed on. */
export interface Kind {
  readonly id: KindId;
  readonly language: Language;
  /** UTF-16 units. */
  readonly chars: number;
  /** A document of this kind; another seed, another document. */
  readonly make: (seed: number) => string;
}

/** Names of the kinds of documents. */
export type KindId = 'notice' | 'report' | 'report-md' | 'large';

/** The kinds of documents, smallest first. */
export const KINDS: readonly Kind[] = [
  kind('notice', 'plaintext', 3000, notice),
  kind('report', 'plaintext', 20_000, plainReport),
  kind('report-md', 'markdown', 20_000, markdownReport),
  kind('large', 'plaintext', 350_000, plainReport),
];

function kind(id: KindId, language: Language, chars: number, form: typeof plainReport): Kind {
  return { id, language, chars, make: (seed) => form({ chars, seed, flawed: FLAWED_SHARE }) };
}
