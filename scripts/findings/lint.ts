import type { Finding } from '../../rules/src/index.ts';
import { linter as textLinter } from '../quality/engine-run.ts';
import type { TestDocument } from './documents.ts';

/** Lints test documents as the command line does by default. */
export function linter(): (document: Pick<TestDocument, 'text' | 'language'>) => readonly Finding[] {
  const analyze = textLinter();
  return ({ text, language }) => analyze(text, language).findings;
}
