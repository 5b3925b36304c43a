import { createEngine, DEFAULT_CONFIG, REGISTRY } from '@shihua/rules';
import type { Contender } from '../contender.ts';

/** Our engine with its default rules, one for all texts as on the command line. */
export function shihua(version: string): Contender {
  const engine = createEngine(REGISTRY, DEFAULT_CONFIG);
  return { id: 'shihua', version, run: (text, language) => engine.analyze({ text, language }).findings.length };
}
