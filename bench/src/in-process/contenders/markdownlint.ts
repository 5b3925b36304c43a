import type { Peers } from '../../peers/load.ts';
import type { Contender } from '../contender.ts';

interface MarkdownlintSync {
  readonly lint: (options: object) => Readonly<Record<string, readonly unknown[]>>;
}

/** markdownlint with its default rules but the one on line length, which would mark every Chinese paragraph. */
export async function markdownlint(peers: Peers): Promise<Contender> {
  const { lint } = (await peers.import('markdownlint/sync')) as MarkdownlintSync;
  const config = { default: true, MD013: false };
  return {
    id: 'markdownlint',
    version: peers.version('markdownlint'),
    run: (text) => lint({ strings: { text }, config }).text?.length,
  };
}
