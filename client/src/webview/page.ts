import type { PanelCharts, PanelStrings, RunState, UnreadFile } from '../report/messages.ts';
import type { FileRow, FindingLine } from '../report/rows.ts';
import { totals } from '../report/summary.ts';
import { filterRows, nextSort, sortRows, type SortKey } from '../report/table.ts';
import { chart } from './chart.ts';
import { button, element, fill, redraw } from './dom.ts';
import { heatMap, type Fold } from './heat-map.ts';
import { fileRows, tableHead, type TableActions } from './file-table.ts';
import { leadSection } from './leads.ts';
import { PAGE_ROWS, viewStateFrom, type ViewState } from './view-state.ts';
import type { WebviewApi } from './vscode-api.ts';

/** Everything a report page shows. */
export interface PageContent {
  readonly strings: PanelStrings;
  readonly rows: readonly FileRow[];
  readonly unread: readonly UnreadFile[];
  readonly state: RunState;
  readonly charts: PanelCharts;
}

/** Milliseconds between two drawings while files come in. */
const LEAST_WAIT = 250;

/** The report page. Its parts stay in place; what is in them is drawn anew when the content or the arrangement changes. */
export class Page {
  readonly #api: WebviewApi;
  readonly #head = element('header');
  readonly #overview = element('div', { class: 'overview' });
  readonly #filter = element('input', { attrs: { type: 'search', id: 'filter', spellcheck: 'false' } });
  readonly #filterLabel = element('label', { attrs: { for: 'filter' } });
  readonly #count = element('span', { class: 'count', attrs: { role: 'status' } });
  readonly #tableTitle = element('h2', { attrs: { id: 'table-title' } });
  readonly #tableHead = element('thead');
  readonly #tableBody = element('tbody');
  readonly #foot = element('footer');
  #content: PageContent;
  #view: ViewState;
  #scrollTo: number;
  #mapOpen = false;
  #pending: ReturnType<typeof setTimeout> | undefined;
  #lastDraw = 0;

  constructor(api: WebviewApi, root: HTMLElement, content: PageContent) {
    this.#api = api;
    this.#content = content;
    this.#view = viewStateFrom(api.getState());
    this.#scrollTo = this.#view.scroll;
    this.#filter.value = this.#view.query;
    this.#filter.addEventListener('input', () => {
      this.#arrange({ query: this.#filter.value, rows: PAGE_ROWS });
    });
    window.addEventListener('scroll', () => {
      this.#keep({ scroll: window.scrollY });
    });
    const table = element('table', { attrs: { 'aria-labelledby': 'table-title' } }, [this.#tableHead, this.#tableBody]);
    root.replaceChildren(
      this.#head,
      this.#overview,
      element('section', {}, [
        element('div', { class: 'bar-above' }, [
          this.#tableTitle,
          element('div', { class: 'search' }, [this.#filterLabel, this.#filter, this.#count]),
        ]),
        element('div', { class: 'scroller', attrs: { tabindex: '-1' } }, [table]),
      ]),
      this.#foot,
    );
    this.#draw();
  }

  /** Replaces the content or a part of it. */
  update(change: Partial<PageContent>): void {
    this.#content = { ...this.#content, ...change };
    this.#drawSoon(0);
  }

  /** Appends files that have come in. Drawing takes a fifth of the time at most, or a flood of files would stall the page. */
  add(rows: readonly FileRow[], unread: readonly UnreadFile[]): void {
    this.#content = {
      ...this.#content,
      rows: [...this.#content.rows, ...rows],
      unread: [...this.#content.unread, ...unread],
    };
    this.#drawSoon(Math.max(LEAST_WAIT, 4 * this.#lastDraw));
  }

  #keep(change: Partial<ViewState>): void {
    this.#view = { ...this.#view, ...change };
    this.#api.setState(this.#view);
  }

  #arrange(change: Partial<ViewState>): void {
    this.#keep(change);
    this.#drawSoon(0);
  }

  /** Draws once after `wait` milliseconds; what the reader does (no wait) goes before what merely comes in. */
  #drawSoon(wait: number): void {
    if (this.#pending !== undefined) {
      if (wait > 0) return;
      clearTimeout(this.#pending);
    }
    this.#pending = setTimeout(() => {
      this.#pending = undefined;
      const started = performance.now();
      this.#draw();
      this.#lastDraw = performance.now() - started;
    }, wait);
  }

  #draw(): void {
    const { strings, rows, unread, charts } = this.#content;
    this.#drawHead();
    redraw(this.#overview, [
      chart(rows, strings, charts),
      leadSection(rows, strings, this.#open),
      ...(charts === null || charts.heatMap === '' ? [] : [heatMap(charts, strings, this.#mapFold())]),
    ]);
    this.#drawTable();
    redraw(this.#foot, unread.length === 0 ? [] : unreadFiles(unread, strings));
    // Only now is the page long enough to go back to where the reader was.
    if (this.#scrollTo > 0 && rows.length > 0) {
      window.scrollTo(0, this.#scrollTo);
      this.#scrollTo = 0;
    }
  }

  #mapFold(): Fold {
    return {
      isOpen: this.#mapOpen,
      toggle: (isOpen) => {
        this.#mapOpen = isOpen;
      },
    };
  }

  #drawHead(): void {
    const { strings, rows, unread, state } = this.#content;
    const sum = totals(rows);
    const running = state === 'running';
    const again = button('run', strings.run, () => {
      this.#api.postMessage({ type: 'run' });
    });
    const save = button('export', strings.export, () => {
      this.#api.postMessage({ type: 'export' });
    });
    again.disabled = running;
    save.disabled = running;
    redraw(this.#head, [
      element('h1', { text: strings.title }),
      element('p', { class: 'state', text: strings.state[state], attrs: { role: 'status' } }),
      element('div', { class: 'actions' }, [again, save]),
      element('p', {
        class: 'sum',
        text: fill(
          unread.length === 0 ? strings.summary : strings.summaryUnread,
          sum.files,
          sum.mustFix,
          sum.shown,
          unread.length,
        ),
      }),
    ]);
  }

  #drawTable(): void {
    const { strings, rows } = this.#content;
    const { sort, query, open, rows: most } = this.#view;
    const kept = sortRows(filterRows(rows, query, strings.families), sort);
    const unfolded = new Set(open);
    this.#tableTitle.textContent = strings.tableTitle;
    this.#filterLabel.textContent = strings.filter;
    this.#count.textContent = query.trim() === '' ? '' : fill(strings.filtered, kept.length, rows.length);
    const actions: TableActions = { sortBy: this.#sortBy, toggle: this.#toggle, open: this.#open };
    redraw(this.#tableHead, [tableHead(sort, strings, actions)]);
    const drawn = kept.slice(0, most).flatMap((row) => fileRows(row, unfolded.has(row.uri), strings, actions));
    redraw(this.#tableBody, kept.length > most ? [...drawn, this.#moreRow(kept.length - most)] : drawn);
  }

  #moreRow(left: number): HTMLElement {
    const more = button('more', fill(this.#content.strings.more, Math.min(left, PAGE_ROWS)), () => {
      this.#arrange({ rows: this.#view.rows + PAGE_ROWS });
    });
    return element('tr', {}, [element('td', { attrs: { colspan: '6' } }, [more])]);
  }

  readonly #sortBy = (key: SortKey): void => {
    this.#arrange({ sort: nextSort(this.#view.sort, key) });
  };

  readonly #toggle = (uri: string): void => {
    const { open } = this.#view;
    this.#arrange({ open: open.includes(uri) ? open.filter((each) => each !== uri) : [...open, uri] });
  };

  readonly #open = (row: FileRow, finding: FindingLine | null): void => {
    this.#api.postMessage({ type: 'open', uri: row.uri, range: finding?.range ?? null });
  };
}

function unreadFiles(unread: readonly UnreadFile[], strings: PanelStrings): readonly HTMLElement[] {
  return [
    element('h2', { text: strings.unreadTitle }),
    element(
      'ul',
      {},
      unread.map(({ name, message }) => element('li', { text: `${name}: ${message}` })),
    ),
  ];
}
