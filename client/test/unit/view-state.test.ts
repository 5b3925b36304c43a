import { describe, expect, test } from 'vitest';
import { PAGE_ROWS, viewStateFrom } from '../../src/webview/view-state.ts';

describe('view state', () => {
  test('comes back as it was kept', () => {
    const kept = {
      sort: { key: 'mustFix', descending: true },
      query: '台账',
      open: ['file:///a.txt'],
      rows: 2 * PAGE_ROWS,
      scroll: 120,
    };
    expect(viewStateFrom(kept)).toEqual(kept);
  });

  test.each([
    ['nothing', undefined],
    ['another kind of value', 'sorted'],
    ['values of the wrong kind', { sort: { key: 'colour' }, query: 3, open: 'all', rows: -1, scroll: null }],
  ])('starts afresh from %s', (_, kept) => {
    expect(viewStateFrom(kept)).toEqual({
      sort: { key: 'name', descending: false },
      query: '',
      open: [],
      rows: PAGE_ROWS,
      scroll: 0,
    });
  });
});
