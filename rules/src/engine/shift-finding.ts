import { shift, type Span } from '../text/span.ts';

/** What has a place, and further places in what belongs to it. */
interface Placed extends Span {
  readonly related: readonly Span[];
  readonly fixes: readonly { readonly edits: readonly Span[] }[];
}

/** The same finding `by` units further on, with its related places and its fixes. */
export function shiftFinding<F extends Placed>(finding: F, by: number): F {
  const shiftAll = (places: readonly Span[]): readonly Span[] =>
    places.map((place) => ({ ...place, ...shift(place, by) }));
  return {
    ...finding,
    ...shift(finding, by),
    related: shiftAll(finding.related),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: shiftAll(fix.edits) })),
  };
}
