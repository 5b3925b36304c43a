import type { Parsed } from '../parse/model.ts';
import { indexDocument, type IndexedDocument } from './document.ts';
import { findMatches } from './find-matches.ts';
import { groupsOf } from './groups.ts';
import { judge, type JudgedPair } from './judge.ts';
import { byOrigin } from './origin.ts';
import { buildPostings } from './postings.ts';
import { prune } from './prune.ts';
import { finish, type Steps } from './steps.ts';
import { StockWording } from './stock.ts';
import type { Copies, CopyLink } from './types.ts';

/** Documents that make a passage wording many share: at least so many, and this part of all. */
const SHARED_BY = 5;
const SHARED_PART = 0.005;

/**
 * The documents of a workspace, ready to be compared. What a document adds is kept with it, so that adding, replacing
 * and removing cost that document alone; comparing is done when asked for, over fingerprints only. Some 40 kB for a
 * document of 5,000 字.
 */
export class SimilarityIndex {
  readonly #documents = new Map<string, IndexedDocument>();

  /** How many documents are held. */
  get size(): number {
    return this.#documents.size;
  }

  /** Adds a document, or replaces the one of the same path. */
  set(path: string, parsed: Parsed): void {
    this.#documents.set(path, indexDocument(path, parsed));
  }

  /** Forgets a document. */
  delete(path: string): void {
    this.#documents.delete(path);
  }

  /** What the documents share; the order in which they were added does not matter. */
  copies(): Copies {
    return finish(this.compare());
  }

  /** The same in small steps, for a host that has other things to do. The index must not change meanwhile. */
  *compare(): Steps<Copies> {
    const documents = [...this.#documents.values()].sort(byOrigin);
    const texts = documents.map(({ symbols }) => symbols);
    const postings = yield* buildPostings(texts);
    const common = Math.max(SHARED_BY, Math.ceil(documents.length * SHARED_PART));
    yield;
    const scan = yield* findMatches(postings, texts, common);
    const stock = new StockWording(postings, scan);
    const judged: JudgedPair[] = [];
    for (const pair of scan.pairs) {
      const result = judge(pair, documents, (document, span) => stock.has(document, span));
      if (result !== undefined) judged.push(result);
      yield;
    }
    const pruned = prune(judged);
    return {
      pairs: pruned.flatMap(({ a, b, relation, chars, share, copied }) => {
        const [pathA, pathB] = [documents[a]?.path, documents[b]?.path];
        if (pathA === undefined || pathB === undefined || copied.length === 0) return [];
        const passages = copied.map((passage) => ({ a: passage.a, b: passage.b, chars: passage.chars }));
        return [{ paths: [pathA, pathB] as const, relation, chars, share, passages }];
      }),
      groups: groupsOf(pruned, documents),
    };
  }
}

/** For each path, the earlier documents it shares passages with, the most shared first. */
export function linksByPath({ pairs }: Pick<Copies, 'pairs'>): ReadonlyMap<string, readonly CopyLink[]> {
  const links = new Map<string, CopyLink[]>();
  for (const { paths, relation, chars, share, passages } of pairs) {
    const list = links.get(paths[1]) ?? [];
    list.push({ path: paths[0], relation, chars, share, passages });
    links.set(paths[1], list);
  }
  for (const list of links.values()) list.sort((x, y) => y.chars - x.chars);
  return links;
}
