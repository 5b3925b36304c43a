import type { Peers } from '../../peers/load.ts';
import type { Contender } from '../contender.ts';

interface AutoCorrect {
  readonly lintFor: (text: string, filename: string) => { readonly lines: readonly unknown[]; readonly error: string };
}

/** AutoCorrect by its Node binding. Of a text that it does not read it returns nothing but an error in a field. */
export function autocorrect(peers: Peers): Contender {
  const { lintFor } = peers.require('autocorrect-node') as AutoCorrect;
  return {
    id: 'autocorrect',
    version: peers.version('autocorrect-node'),
    run(text, language) {
      const { lines, error } = lintFor(text, language === 'markdown' ? 'report.md' : 'report.txt');
      return error === '' ? lines.length : undefined;
    },
  };
}
