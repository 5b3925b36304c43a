import * as vscode from 'vscode';
import { inBackground } from './background.ts';
import type { Host } from './host.ts';
import { reveal } from './places.ts';
import type { FromPanel, PanelCharts, RunState, ToPanel, UnreadFile } from './report/messages.ts';
import type { FileRow } from './report/rows.ts';
import { panelStrings } from './strings.ts';

const { t } = vscode.l10n;

/** View type of the panel. */
export const PANEL_TYPE = 'shihua.report';

/** What the panel is to show now. */
export interface PanelContent {
  readonly rows: readonly FileRow[];
  readonly unread: readonly UnreadFile[];
  readonly state: RunState;
  readonly charts: PanelCharts;
}

/**
 * The webview that shows a workspace report. It holds no data of its own: whenever its page is made anew it asks
 * for the content, and only then is anything sent to it.
 */
export class ReportPanel implements vscode.Disposable {
  readonly #host: Host;
  readonly #dist: vscode.Uri;
  readonly #content: () => PanelContent;
  #panel: vscode.WebviewPanel | undefined;
  #listening = false;

  constructor(host: Host, extensionUri: vscode.Uri, content: () => PanelContent) {
    this.#host = host;
    this.#dist = vscode.Uri.joinPath(extensionUri, 'dist');
    this.#content = content;
  }

  /** Brings the panel to the front, opening it where needed, and fills it. */
  show(): void {
    if (this.#panel === undefined) this.#panel = this.#open();
    else this.#panel.reveal(undefined, true);
    this.refresh();
  }

  /** Sends all there is to show. */
  refresh(): void {
    this.post({ type: 'init', strings: panelStrings(), ...this.#content() });
  }

  /** Sends a message to a page that listens; a hidden page will ask for all when it is shown again. */
  post(message: ToPanel): void {
    if (this.#listening) void this.#panel?.webview.postMessage(message);
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #open(): vscode.WebviewPanel {
    const panel = vscode.window.createWebviewPanel(
      PANEL_TYPE,
      t('Shihua: workspace report'),
      vscode.window.activeTextEditor === undefined ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside,
      { enableScripts: true, localResourceRoots: [this.#dist] },
    );
    panel.webview.onDidReceiveMessage((message: FromPanel) => {
      this.#receive(message);
    });
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#listening = false;
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#listening = false;
    });
    panel.webview.html = page(panel.webview, this.#dist, this.#host.nonce());
    return panel;
  }

  /** Documents open beside the panel, so that the list stays in view while one goes through it. */
  #besidePanel(): vscode.ViewColumn {
    return this.#panel?.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
  }

  #receive(message: FromPanel): void {
    switch (message.type) {
      case 'ready':
        this.#listening = true;
        this.refresh();
        break;
      case 'run':
        inBackground(vscode.commands.executeCommand('shihua.checkWorkspace'));
        break;
      case 'export':
        inBackground(vscode.commands.executeCommand('shihua.exportReport'));
        break;
      case 'open':
        // Only files of the report: the page has no business opening anything else.
        if (this.#content().rows.some(({ uri }) => uri === message.uri)) {
          inBackground(reveal(vscode.Uri.parse(message.uri), message.range, this.#besidePanel()));
        }
        break;
    }
  }
}

/** The page: nothing may be loaded but our own style and our own script, the latter by its nonce. */
function page(webview: vscode.Webview, dist: vscode.Uri, nonce: string): string {
  const uriOf = (name: string): string => webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${uriOf('report-panel.css')}">
<title>Shihua</title>
</head>
<body>
<main id="report"></main>
<script nonce="${nonce}" src="${uriOf('report-panel.js')}"></script>
</body>
</html>`;
}
