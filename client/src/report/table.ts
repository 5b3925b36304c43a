import type { FileRow } from './rows.ts';

/** The columns a reader may sort by. */
export type SortKey = 'name' | 'total' | 'mustFix' | 'shown' | 'tasks' | 'chars';

/** An order of the table. */
export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** By name: the report lists leads to follow, it does not rank files or the offices behind them. */
export const DEFAULT_SORT: Sort = { key: 'name', descending: false };

/** The order after a click on a column: first the direction that serves it best, then the other one. */
export function nextSort(current: Sort, key: SortKey): Sort {
  if (current.key === key) return { key, descending: !current.descending };
  return { key, descending: key !== 'name' };
}

/** Rows in the order asked for. Files without an index come last either way; ties go by name. */
export function sortRows(rows: readonly FileRow[], { key, descending }: Sort): readonly FileRow[] {
  const names = new Intl.Collator('zh', { numeric: true });
  const direction = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const byName = names.compare(a.name, b.name);
    if (key === 'name') return direction * byName;
    const left = a[key];
    const right = b[key];
    if (left === right) return byName;
    if (left === null) return 1;
    if (right === null) return -1;
    return direction * (left - right);
  });
}

/**
 * Rows that hold every word of the query in their name, in a family (by id or by label) or in one of their findings.
 * An empty query keeps all.
 */
export function filterRows(
  rows: readonly FileRow[],
  query: string,
  familyLabels: Readonly<Record<string, string>>,
): readonly FileRow[] {
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const haystack = [
      row.name,
      ...row.families.flatMap(({ family }) => [family, familyLabels[family] ?? '']),
      ...row.findings.flatMap(({ rule, message, text }) => [rule, message, text]),
    ]
      .join('\n')
      .toLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
