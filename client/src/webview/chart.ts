import type { PanelStrings } from '../report/messages.ts';
import type { FileRow } from '../report/rows.ts';
import { distribution } from '../report/summary.ts';
import { bar, element, fill } from './dom.ts';

/** How many files lie in each fifth of the index: a list of labelled bars, readable as a list without seeing the bars. */
export function chart(rows: readonly FileRow[], strings: PanelStrings): HTMLElement {
  const { classes, unscored } = distribution(rows);
  const lines = classes.map(({ from, to, count }) => ({ label: fill(strings.chartClass, from, to), count }));
  if (unscored > 0) lines.push({ label: strings.chartUnscored, count: unscored });
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return element('figure', { class: 'chart' }, [
    element('figcaption', { text: strings.chartTitle }),
    element(
      'ul',
      {},
      lines.map(({ label, count }) => {
        const value = fill(strings.chartCount, count);
        return element('li', {}, [
          element('span', { class: 'label', text: label }),
          bar(count / most, value),
          element('span', { class: 'value', text: value, attrs: { 'aria-hidden': 'true' } }),
        ]);
      }),
    ),
  ]);
}
