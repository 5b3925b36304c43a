import { DEFAULT_SORT, type Sort, type SortKey } from '../report/table.ts';

/** How the reader has arranged the page; survives hiding the panel. */
export interface ViewState {
  readonly sort: Sort;
  readonly query: string;
  /** URIs of the files whose leads are unfolded. */
  readonly open: readonly string[];
  /** How many rows are drawn. */
  readonly rows: number;
  readonly scroll: number;
}

/** Rows drawn at first, and added with each click on “more”. */
export const PAGE_ROWS = 200;

const KEYS: readonly SortKey[] = ['name', 'total', 'mustFix', 'shown', 'tasks', 'chars'];

/** The state as it was kept, with defaults for what is missing or of the wrong kind. */
export function viewStateFrom(kept: unknown): ViewState {
  const state = isRecord(kept) ? kept : {};
  const sort = isRecord(state.sort) ? state.sort : {};
  const key = KEYS.find((each) => each === sort.key);
  const { query, open, rows, scroll } = state;
  return {
    sort: key === undefined ? DEFAULT_SORT : { key, descending: sort.descending === true },
    query: typeof query === 'string' ? query : '',
    open: Array.isArray(open) ? open.filter((uri) => typeof uri === 'string') : [],
    rows: typeof rows === 'number' && rows > PAGE_ROWS ? rows : PAGE_ROWS,
    scroll: typeof scroll === 'number' ? scroll : 0,
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
