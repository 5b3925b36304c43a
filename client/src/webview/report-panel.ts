import type { ToPanel } from '../report/messages.ts';
import { Page } from './page.ts';
import type { WebviewApi } from './vscode-api.ts';

/** Given to the page by VS Code; may be called once. */
declare function acquireVsCodeApi(): WebviewApi;

const api = acquireVsCodeApi();
const root = document.getElementById('report');
let page: Page | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  switch (data.type) {
    case 'init':
      if (page !== undefined) page.update(data);
      else if (root !== null) page = new Page(api, root, data);
      break;
    case 'add':
      page?.add(data.rows, data.unread);
      break;
    case 'charts':
      page?.update({ charts: data.charts });
      break;
    case 'state':
      page?.update({ state: data.state });
      break;
  }
});

api.postMessage({ type: 'ready' });
