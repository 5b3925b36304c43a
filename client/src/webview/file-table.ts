import type { PanelStrings } from '../report/messages.ts';
import { totalText } from '../report/reading.ts';
import type { FileRow } from '../report/rows.ts';
import type { Sort, SortKey } from '../report/table.ts';
import { bar, button, element, fill } from './dom.ts';
import { findingItem, type Open } from './leads.ts';

/** What the reader can do in the table. */
export interface TableActions {
  readonly sortBy: (key: SortKey) => void;
  readonly toggle: (uri: string) => void;
  readonly open: Open;
}

const COLUMNS: readonly SortKey[] = ['name', 'total', 'mustFix', 'shown', 'tasks', 'chars'];

/** The head of the table: every column is a button that sorts by it. */
export function tableHead(sort: Sort, strings: PanelStrings, actions: TableActions): HTMLElement {
  const cells = COLUMNS.map((key) => {
    const label = strings.columns[key];
    const sorted = sort.key === key;
    const arrow = sorted ? (sort.descending ? ' ↓' : ' ↑') : '';
    const hint = fill(strings.sortBy, key === 'total' ? `${label} (${strings.totalHint})` : label);
    const attrs = { title: hint };
    const sorter = button(
      `sort/${key}`,
      `${label}${arrow}`,
      () => {
        actions.sortBy(key);
      },
      { class: 'sort', attrs },
    );
    const order = sorted ? (sort.descending ? 'descending' : 'ascending') : 'none';
    return element('th', { class: key, attrs: { scope: 'col', 'aria-sort': order } }, [sorter]);
  });
  return element('tr', {}, cells);
}

/** The rows of a file: one with its figures and, when it is unfolded, one with its leads. */
export function fileRows(
  row: FileRow,
  isOpen: boolean,
  strings: PanelStrings,
  actions: TableActions,
): readonly HTMLElement[] {
  const cells = [
    element('th', { class: 'name', attrs: { scope: 'row' } }, [nameButton(row, strings, actions)]),
    element('td', { class: 'total' }, totalCell(row, strings)),
    element('td', { class: 'mustFix', text: String(row.mustFix) }),
    element('td', { class: 'shown' }, [familiesCell(row, isOpen, strings, actions)]),
    element('td', {
      class: 'tasks',
      text:
        row.hours === null
          ? row.tasks === 0
            ? '—'
            : String(row.tasks)
          : fill(strings.hours, row.tasks, Math.round(row.hours)),
    }),
    element('td', { class: 'chars', text: String(row.chars) }),
  ];
  const figures = element('tr', {}, cells);
  return isOpen ? [figures, leadsRow(row, strings, actions)] : [figures];
}

function nameButton(row: FileRow, strings: PanelStrings, actions: TableActions): HTMLElement {
  const attrs = { title: fill(strings.openFile, row.name) };
  return button(
    `file/${row.uri}`,
    row.name,
    () => {
      actions.open(row, null);
    },
    { class: 'link', attrs },
  );
}

function totalCell({ total, reason }: FileRow, strings: PanelStrings): readonly HTMLElement[] {
  if (total !== null) return [element('span', { class: 'value', text: totalText(total) }), bar(total / 100)];
  const why = { 'too-short': strings.tooShort, 'rule-crashed': strings.ruleCrashed };
  return [
    element('span', {
      class: 'value none',
      text: strings.unscored,
      attrs: { title: reason === null ? strings.unscored : why[reason] },
    }),
  ];
}

function familiesCell(row: FileRow, isOpen: boolean, strings: PanelStrings, actions: TableActions): HTMLElement {
  if (row.shown === 0) return element('span', { class: 'nothing', text: '0' });
  const families = row.families
    .map(({ family, count }) => `${strings.families[family] ?? family} ${count}`)
    .join(' · ');
  const attrs = { 'aria-expanded': String(isOpen), title: fill(strings.expand, row.name) };
  return button(
    `unfold/${row.uri}`,
    `${isOpen ? '▾' : '▸'} ${families}`,
    () => {
      actions.toggle(row.uri);
    },
    { class: 'unfold', attrs },
  );
}

function leadsRow(row: FileRow, strings: PanelStrings, actions: TableActions): HTMLElement {
  const list = element(
    'ol',
    {},
    row.findings.map((finding, at) => findingItem(`lead/${row.uri}/${at}`, row, finding, strings, actions.open, false)),
  );
  const rest = row.shown > row.findings.length;
  const note = element('p', { class: 'note', text: fill(strings.notAll, row.findings.length, row.shown) });
  const cell = element('td', { attrs: { colspan: String(COLUMNS.length) } }, rest ? [list, note] : [list]);
  return element('tr', { class: 'unfolded' }, [cell]);
}
