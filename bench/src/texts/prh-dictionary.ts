import { seeded } from '@shihua/rules/testing/similar-workspace';
import { fill } from './words.ts';

/** A dictionary for prh, as YAML: `terms` wordings of our texts, each with a better one. The same every time. */
export function prhDictionary(terms: number): string {
  const random = seeded(100);
  const wordings = new Set<string>();
  while (wordings.size < terms) wordings.add(fill('{thing}', random));
  const rules = [...wordings].map((wording) => `  - expected: ${wording}（一件）\n    pattern: ${wording}`);
  return ['version: 1', 'rules:', ...rules, ''].join('\n');
}
