import type { PanelCharts, PanelStrings } from '../report/messages.ts';
import type { FileRow } from '../report/rows.ts';
import { distribution } from '../report/summary.ts';
import { bar, element, fill } from './dom.ts';
import { picture } from './picture.ts';

/**
 * How many files lie in each fifth of the index. The picture is that of the exported page; while there is none yet, a
 * list of labelled bars, readable as a list without seeing the bars.
 */
export function chart(rows: readonly FileRow[], strings: PanelStrings, charts: PanelCharts): HTMLElement {
  const title = element('figcaption', { text: strings.chartTitle });
  const drawn = charts === null ? [] : picture(charts.distribution);
  return element('figure', { class: 'chart' }, [title, ...(drawn.length > 0 ? drawn : [bars(rows, strings)])]);
}

function bars(rows: readonly FileRow[], strings: PanelStrings): HTMLElement {
  const { classes, unscored } = distribution(rows);
  const lines = classes.map(({ from, to, count }) => ({ label: fill(strings.chartClass, from, to), count }));
  if (unscored > 0) lines.push({ label: strings.chartUnscored, count: unscored });
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return element(
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
  );
}
