import type { PanelStrings } from '../report/messages.ts';
import type { FileRow, FindingLine } from '../report/rows.ts';
import { leads } from '../report/summary.ts';
import { button, element, fill } from './dom.ts';

/** Called to go to a place in a file. */
export type Open = (row: FileRow, finding: FindingLine | null) => void;

const MOST_LEADS = 8;
const MOST_PER_FILE = 2;

/** The gravest findings over all files. */
export function leadSection(rows: readonly FileRow[], strings: PanelStrings, open: Open): HTMLElement {
  const found = leads(rows, MOST_LEADS, MOST_PER_FILE);
  return element('section', { class: 'leads', attrs: { 'aria-labelledby': 'leads-title' } }, [
    element('h2', { text: strings.leadsTitle, attrs: { id: 'leads-title' } }),
    found.length === 0
      ? element('p', { text: strings.noLeads })
      : element(
          'ol',
          {},
          found.map(({ row, finding }, at) => findingItem(`lead/${at}`, row, finding, strings, open, true)),
        ),
  ]);
}

/** One finding to go to: its level in words, its message, and where it is. */
export function findingItem(
  key: string,
  row: FileRow,
  finding: FindingLine,
  strings: PanelStrings,
  open: Open,
  withFile: boolean,
): HTMLElement {
  const place = fill(strings.place, finding.range.start.line + 1);
  const go = button(
    key,
    '',
    () => {
      open(row, finding);
    },
    { class: 'lead', attrs: { title: `${finding.rule}\n${finding.text}` } },
  );
  go.append(
    element('span', { class: `level ${finding.level}`, text: strings.levels[finding.level] }),
    element('span', { class: 'message', text: finding.message }),
    element('span', { class: 'place', text: withFile ? `${row.name} · ${place}` : place }),
  );
  return element('li', {}, [go]);
}
