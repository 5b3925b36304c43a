import { loadPeers, type Peers } from '../../peers/load.ts';
import type { Contender, ContenderId } from '../contender.ts';
import type { InProcessResult } from '../result.ts';
import { autocorrect } from './autocorrect.ts';
import { lezerMarkdown } from './lezer-markdown.ts';
import { markdownlint } from './markdownlint.ts';
import { scan } from './scan.ts';
import { shihua } from './shihua.ts';
import { textlintPrh, textlintSix } from './textlint.ts';
import { zhlint } from './zhlint.ts';

const PEER_CONTENDERS: readonly (readonly [ContenderId, (peers: Peers) => Contender | Promise<Contender>])[] = [
  ['autocorrect', autocorrect],
  ['zhlint', zhlint],
  ['textlint-prh', textlintPrh],
  ['textlint-six', textlintSix],
  ['markdownlint', markdownlint],
];

/** Versions of what is ours. */
export interface OwnVersions {
  readonly shihua: string;
  readonly lezer: string;
}

/** Every contender that can be loaded, and why the others cannot. */
export async function loadContenders(
  folder: string,
  versions: OwnVersions,
): Promise<Pick<InProcessResult, 'absent'> & { readonly contenders: readonly Contender[] }> {
  const contenders = [scan, lezerMarkdown(versions.lezer), shihua(versions.shihua)];
  const absent: { contender: ContenderId; reason: string }[] = [];
  const peers = loadPeers(folder);
  for (const [id, load] of PEER_CONTENDERS) {
    try {
      contenders.push(await load(peers));
    } catch (error) {
      absent.push({ contender: id, reason: String(error).split('\n')[0] ?? '' });
    }
  }
  return { contenders, absent };
}
