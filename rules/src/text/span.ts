/** A half-open stretch `[start, end)` in UTF-16 units. What it indexes (source, block, sentence) is said where it is used. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A replacement of `[start, end)` by `newText`. Insertions have `start === end`. */
export interface Edit extends Span {
  readonly newText: string;
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies inside `outer` (equal spans count). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The same span moved by `offset` units. */
export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** How many units two spans share; below 0, how far they are apart. */
export function sharedLength(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}

/** The stretches that spans cover, ascending and apart; spans that overlap or touch become one. */
export function union(spans: readonly Span[]): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
