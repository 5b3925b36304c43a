import type { FromPanel } from '../report/messages.ts';

/** What VS Code gives to the script of a webview. */
export interface WebviewApi {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: unknown): void;
}
