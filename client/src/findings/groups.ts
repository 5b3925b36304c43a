import { familyOf, type Place } from './place.ts';

/** By what the findings are put together. */
export type GroupBy = 'file' | 'family';

/** Findings that belong together: those of one document, or those of one family of rules. */
export interface Group {
  /** URI of the document, or id of the family. */
  readonly key: string;
  readonly places: readonly Place[];
}

/**
 * Groups findings. Documents stand by path and families in the order given, never by how much was found in them:
 * nobody is ranked. Within a group findings are in the order of the paths and of the text.
 */
export function groupPlaces(places: readonly Place[], by: GroupBy, families: readonly string[]): readonly Group[] {
  const groups = new Map<string, Place[]>();
  for (const place of [...places].sort(byPosition)) {
    const key = by === 'file' ? place.uri : familyOf(place.rule);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  const all = [...groups].map(([key, grouped]): Group => ({ key, places: grouped }));
  return by === 'file' ? all : all.sort((a, b) => rank(a.key, families) - rank(b.key, families));
}

function byPosition(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1;
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}

/** A family without a place in the order stands behind the others. */
function rank(family: string, families: readonly string[]): number {
  const at = families.indexOf(family);
  return at < 0 ? families.length : at;
}
