import type { Finding, Span } from '@shihua/rules';
import type { Analysed } from './analysis.ts';
import type { LastEdit } from './documents.ts';

/** How long, in milliseconds, a sentence is left in peace after a key stroke. */
export const PEACE = 1000;

const SENTENCE_END = /[。！？；!?;\n\r]/;
const CLOSING = /[”’」』）)】》]/;

/** The sentence around a caret, closing marks included. */
function sentenceAt(text: string, caret: number): Span {
  let start = caret;
  while (start > 0 && !SENTENCE_END.test(text.charAt(start - 1))) start--;
  let end = caret;
  while (end < text.length && !SENTENCE_END.test(text.charAt(end))) end++;
  return { start, end: Math.min(text.length, end + 1) };
}

/** True when the caret stands behind a sentence end: what was being written is finished. */
function ended(text: string, caret: number): boolean {
  let at = caret;
  while (at > 0 && CLOSING.test(text.charAt(at - 1))) at--;
  return at > 0 && SENTENCE_END.test(text.charAt(at - 1));
}

/**
 * True for a finding that would startle somebody in the middle of a sentence: it says the sentence is empty before the
 * sentence is there, or it marks the letters of an input method that are about to become characters.
 */
function startles(finding: Finding, sentence: Span, edit: LastEdit): boolean {
  if (finding.start >= sentence.end || finding.end <= sentence.start) return false;
  if (finding.rule.startsWith('empty/')) return true;
  const composing = /[a-z']$/i.test(edit.typed);
  return composing && finding.start < edit.caret && edit.caret <= finding.end;
}

/** What may be shown now, and in how many milliseconds the rest may be. */
export interface Visible {
  readonly findings: readonly Finding[];
  /** Undefined when nothing is kept back. */
  readonly restIn: number | undefined;
}

/** Keeps back new findings on the sentence being typed, until it ends or a second passes. */
export class Typing {
  /** What was shown last, by document: a mark that is already there stays, so that nothing flickers. */
  readonly #last = new Map<string, readonly Finding[]>();

  /** What of an analysis may be shown at a time. */
  visible({ document, shown }: Analysed, now: number): Visible {
    const edit = document.lastEdit;
    const left = edit ? edit.at + PEACE - now : 0;
    if (!edit || left <= 0 || ended(document.text, edit.caret)) return this.#show(document.uri, shown, undefined);
    const sentence = sentenceAt(document.text, edit.caret);
    const last = this.#last.get(document.uri) ?? [];
    const stood = (finding: Finding): boolean =>
      last.some(({ rule, start }) => rule === finding.rule && start >= sentence.start && start <= edit.caret);
    const findings = shown.filter((finding) => !startles(finding, sentence, edit) || stood(finding));
    return this.#show(document.uri, findings, findings.length < shown.length ? left : undefined);
  }

  /** Forgets a closed document. */
  forget(uri: string): void {
    this.#last.delete(uri);
  }

  #show(uri: string, findings: readonly Finding[], restIn: number | undefined): Visible {
    this.#last.set(uri, findings);
    return { findings, restIn };
  }
}
