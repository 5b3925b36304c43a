import { createEngine, DEFAULT_CONFIG, REGISTRY, type Finding } from '../../rules/src/index.ts';
import type { TestDocument } from './documents.ts';

/** Lints test documents as the command line does by default. */
export function linter(): (document: Pick<TestDocument, 'text' | 'language'>) => readonly Finding[] {
  const engine = createEngine(REGISTRY, { ...DEFAULT_CONFIG, stage: 'review' });
  return ({ text, language }) => engine.analyze({ text, language }).findings;
}
