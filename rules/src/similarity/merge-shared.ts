import { sharedLength } from '../text/span.ts';
import type { CopyGroup, CopyPlace } from './types.ts';

/**
 * Puts groups of the same wording together: what stands before it in one document may also stand in another by chance,
 * and so part the places. Groups are one when a document has both in the same place.
 */
export function mergeShared(groups: readonly CopyGroup[]): readonly CopyGroup[] {
  const merged: { group: CopyGroup; places: CopyPlace[] }[] = [];
  const byPath = new Map<string, { place: CopyPlace; home: number }[]>();
  const homeOf = (place: CopyPlace): number | undefined =>
    byPath.get(place.path)?.find((other) => onSame(other.place, place))?.home;
  for (const group of [...groups].sort((a, b) => b.places.length - a.places.length)) {
    const known = group.places.map(homeOf);
    let home = known.find((each) => each !== undefined);
    if (home === undefined) {
      home = merged.length;
      merged.push({ group, places: [] });
    }
    const target = merged[home];
    for (const [index, place] of group.places.entries()) {
      if (known[index] !== undefined) continue;
      target?.places.push(place);
      const list = byPath.get(place.path);
      if (list === undefined) byPath.set(place.path, [{ place, home }]);
      else list.push({ place, home });
    }
  }
  return merged.map(({ group, places }) => ({ ...group, places }));
}

function onSame(a: CopyPlace, b: CopyPlace): boolean {
  return sharedLength(a, b) * 2 >= Math.min(a.end - a.start, b.end - b.start);
}
