import type { IndexedDocument } from './document.ts';
import type { JudgedPair, JudgedPassage } from './judge.ts';
import { mergeShared } from './merge-shared.ts';
import { sourceSpan } from './normalise.ts';
import { detached } from '../text/detached.ts';
import { sharedLength, type Span } from '../text/span.ts';
import type { CopyGroup, CopyPlace } from './types.ts';

/** Wording in fewer documents than this is not worth a group of its own. */
const LEAST_SHARED = 3;

const ORDER: readonly CopyGroup['kind'][] = ['copy', 'version', 'repeat', 'shared'];

/** Puts pairs together: versions of one document, and places that have a passage of the same source. */
export function groupsOf(pairs: readonly JudgedPair[], documents: readonly IndexedDocument[]): readonly CopyGroup[] {
  const isVersion = ({ relation }: JudgedPair): boolean => relation === 'version' || relation === 'forward';
  const live = pairs.filter(({ copied }) => copied.length > 0);
  const shared = passagesOf(pairs, 'shared').filter(({ pair }) => pair.a !== pair.b);
  const groups = [
    ...versions(live.filter(isVersion), documents),
    ...passages(
      'copy',
      passagesOf(
        live.filter((pair) => !isVersion(pair) && pair.a !== pair.b),
        'copied',
      ),
      documents,
    ),
    ...passages(
      'repeat',
      passagesOf(
        live.filter((pair) => pair.a === pair.b),
        'copied',
      ),
      documents,
    ),
    ...mergeShared(passages('shared', shared, documents)).filter(({ places }) => places.length >= LEAST_SHARED),
  ];
  const weight = ({ chars, places }: CopyGroup): number => chars * (places.length - 1);
  return groups.sort((x, y) => ORDER.indexOf(x.kind) - ORDER.indexOf(y.kind) || weight(y) - weight(x));
}

function versions(pairs: readonly JudgedPair[], documents: readonly IndexedDocument[]): readonly CopyGroup[] {
  const bySource = new Map<number, JudgedPair[]>();
  const rootOf = new Map<number, number>();
  for (const pair of pairs) {
    const root = rootOf.get(pair.a) ?? pair.a;
    if (rootOf.has(pair.b)) continue;
    rootOf.set(pair.b, root);
    bySource.set(root, [...(bySource.get(root) ?? []), pair]);
  }
  return [...bySource].flatMap(([root, members]) => {
    const source = documents[root];
    if (source === undefined) return [];
    const places = [root, ...members.map(({ b }) => b)].flatMap((index): readonly CopyPlace[] => {
      const document = documents[index];
      return document === undefined ? [] : [placeIn(document, { start: 0, end: document.length })];
    });
    const chars = Math.max(...members.map((pair) => pair.chars));
    const share = Math.max(...members.map((pair) => pair.share));
    return [{ kind: 'version' as const, places, chars, share, text: source.title }];
  });
}

interface Placed {
  readonly pair: JudgedPair;
  readonly passage: JudgedPassage;
}

function passagesOf(pairs: readonly JudgedPair[], which: 'copied' | 'shared'): readonly Placed[] {
  return pairs.flatMap((pair) => pair[which].map((passage) => ({ pair, passage })));
}

/** Groups passages that lie on the same stretch of the same source. */
function passages(
  kind: CopyGroup['kind'],
  placed: readonly Placed[],
  documents: readonly IndexedDocument[],
): readonly CopyGroup[] {
  const bySource = new Map<number, Placed[][]>();
  for (const each of [...placed].sort((x, y) => y.passage.chars - x.passage.chars)) {
    const clusters = bySource.get(each.pair.a) ?? [];
    bySource.set(each.pair.a, clusters);
    const home = clusters.find(([head]) => head !== undefined && onSame(head, each));
    if (home === undefined) clusters.push([each]);
    else home.push(each);
  }
  return [...bySource].flatMap(([a, clusters]) => {
    const source = documents[a];
    if (source === undefined) return [];
    const text = source.source();
    return clusters.flatMap((cluster): readonly CopyGroup[] => {
      const [head] = cluster;
      if (head === undefined) return [];
      const { start, end } = sourceSpan(source, head.passage.a);
      const copies = cluster.flatMap(({ pair, passage }): readonly CopyPlace[] => {
        const document = documents[pair.b];
        return document === undefined ? [] : [placeIn(document, sourceSpan(document, passage.b))];
      });
      return [
        {
          kind,
          places: [placeIn(source, { start, end }), ...copies],
          chars: head.passage.chars,
          share: Math.max(...cluster.map(({ pair }) => pair.share)),
          text: detached(text.slice(start, end)),
        },
      ];
    });
  });
}

function onSame(head: Placed, other: Placed): boolean {
  const [x, y] = [head.passage.a, other.passage.a];
  return sharedLength(x, y) * 2 >= y.end - y.start;
}

function placeIn({ path, lines }: IndexedDocument, { start, end }: Span): CopyPlace {
  return { path, start, end, line: lines.placeAt(start).line };
}
