/** The two readings the status bar shows; `null` where no style index can be given. */
export interface Reading {
  readonly mustFix: number;
  readonly total: number | null;
}

/**
 * The status-bar text, the same in every display language: the two readings go by their Chinese names everywhere.
 * `undefined` where there is nothing to read: an empty text, or one that is not Chinese prose.
 */
export function readingText({ mustFix, total }: Reading): string | undefined {
  if (mustFix === 0 && total === null) return undefined;
  return `必改 ${String(mustFix)} · 文风 ${totalText(total)}`;
}

/** An index as people read it: a whole number, or a dash where there is none. */
export function totalText(total: number | null): string {
  return total === null ? '—' : String(Math.round(total));
}

/** A bar of ten cells for places that can only show text. Values outside 0…100 are clamped. */
export function textBar(value: number): string {
  const full = Math.round(Math.max(0, Math.min(value, 100)) / 10);
  return '■'.repeat(full) + '□'.repeat(10 - full);
}
