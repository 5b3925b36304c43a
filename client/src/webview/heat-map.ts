import type { PanelCharts, PanelStrings } from '../report/messages.ts';
import { element } from './dom.ts';
import { picture } from './picture.ts';

/** The table behind the picture: whether it is unfolded, and who is told when that changes. */
export interface Fold {
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

/** Which rule spoke how often in which folder: the picture of the exported page, and the same as a table. */
export function heatMap(
  { heatMap: svg, map }: NonNullable<PanelCharts>,
  strings: PanelStrings,
  fold: Fold,
): HTMLElement {
  const head = (text: string): HTMLElement => element('th', { text, attrs: { scope: 'col' } });
  const rows = map.rules.map(({ summary, counts, total }) =>
    element('tr', {}, [
      element('th', { text: summary, attrs: { scope: 'row' } }),
      ...[...counts, total].map((count) => element('td', { text: String(count) })),
    ]),
  );
  const table = element('table', { attrs: { 'aria-label': strings.mapTitle } }, [
    element('thead', {}, [
      element('tr', {}, [head(strings.mapRule), ...map.folders.map(head), head(strings.mapTotal)]),
    ]),
    element('tbody', {}, rows),
  ]);
  const details = element('details', {}, [
    element('summary', { text: strings.asTable, attrs: { 'data-key': 'map-table' } }),
    table,
  ]);
  details.open = fold.isOpen;
  details.addEventListener('toggle', () => {
    fold.toggle(details.open);
  });
  return element('figure', { class: 'chart map' }, [
    element('figcaption', { text: strings.mapTitle }),
    ...picture(svg),
    element('p', { class: 'note', text: strings.mapNote }),
    details,
  ]);
}
