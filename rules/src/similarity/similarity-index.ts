import type { Parsed } from '../parse/model.ts';
import { indexDocument, type IndexedDocument } from './document.ts';
import { findMatches } from './find-matches.ts';
import { groupsOf } from './groups.ts';
import { judge, type JudgedPair } from './judge.ts';
import { byOrigin } from './origin.ts';
import { sourceSpan } from './normalise.ts';
import { buildPostings } from './postings.ts';
import { prune } from './prune.ts';
import { finish, type Steps } from './steps.ts';
import { StockWording } from './stock.ts';
import type { Copies, CopyLink, CopyPair } from './types.ts';

/** Documents that make a passage wording many share: at least so many, and this part of all. */
const SHARED_BY = 5;
const SHARED_PART = 0.005;

/**
 * The documents of a workspace, ready to be compared. What a document adds is kept with it, so that adding, replacing
 * and removing cost that document alone; comparing is done when asked for, over fingerprints only. Some 20 kB for a
 * document of 5,000 字 beside its text.
 */
export class SimilarityIndex {
  readonly #documents = new Map<string, IndexedDocument>();

  /** How many documents are held. */
  get size(): number {
    return this.#documents.size;
  }

  /** Adds a document, or replaces the one of the same path. `source` gives its text where the host keeps that packed. */
  set(path: string, parsed: Parsed, source = keeping(parsed.source)): void {
    this.#documents.set(path, indexDocument(path, parsed, source));
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
    const pruned = prune(yield* judgedPairs(documents));
    return {
      pairs: pruned.flatMap((pair) => linkOf(pair, documents)),
      groups: groupsOf(pruned, documents),
    };
  }
}

/** Its own function, so that nothing but the text is kept. */
function keeping(text: string): () => string {
  return () => text;
}

/** The pairs of documents that share passages; the fingerprints, which take much memory, are let go with the return. */
function* judgedPairs(documents: readonly IndexedDocument[]): Steps<readonly JudgedPair[]> {
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
  return judged;
}

/** What is told of a pair, if anything is left of it. */
function linkOf(pair: JudgedPair, documents: readonly IndexedDocument[]): readonly CopyPair[] {
  const [a, b] = [documents[pair.a], documents[pair.b]];
  if (a === undefined || b === undefined || pair.copied.length === 0) return [];
  const { relation, chars, share, copied } = pair;
  const passages = copied.map((passage) => ({
    a: sourceSpan(a, passage.a),
    b: sourceSpan(b, passage.b),
    chars: passage.chars,
  }));
  return [{ paths: [a.path, b.path], relation, chars, share, passages }];
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
