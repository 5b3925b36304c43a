import * as vscode from 'vscode';
import {
  REPORT_CHARTS_REQUEST,
  type ReportChartsParams,
  type WorkspaceReportPart,
  type WorkspaceReportResult,
} from '@shihua/server/protocol';
import { inBackground } from './background.ts';
import type { Session } from './client.ts';
import type { Host } from './host.ts';
import type { PanelCharts, RunState, UnreadFile } from './report/messages.ts';
import { chartFile, nameIn, rowOf, type FileRow } from './report/rows.ts';
import { ReportPanel } from './report-panel.ts';
import { runWorkspaceReport } from './workspace-run.ts';

const { t } = vscode.l10n;

/** A finished report and the folders it is about. */
export interface FinishedReport {
  readonly report: WorkspaceReportResult;
  readonly folders: readonly string[];
}

/** Runs the workspace report and keeps what the panel shows, so that a hidden panel can be filled again. */
export class WorkspaceReports implements vscode.Disposable {
  readonly #session: Session;
  readonly #panel: ReportPanel;
  #rows: FileRow[] = [];
  #unread: UnreadFile[] = [];
  #state: RunState = 'done';
  #charts: PanelCharts = null;
  #finished: FinishedReport | undefined;
  #runs = 0;

  constructor(session: Session, host: Host, extensionUri: vscode.Uri) {
    this.#session = session;
    this.#panel = new ReportPanel(host, extensionUri, () => ({
      rows: this.#rows,
      unread: this.#unread,
      state: this.#state,
      charts: this.#charts,
    }));
  }

  /** The last report that ran to its end. */
  get finished(): FinishedReport | undefined {
    return this.#finished;
  }

  /**
   * Checks the open folders, shows the panel and fills it as files come in.
   *
   * @returns the report; `undefined` when it was stopped, overtaken by another run, or there is no folder
   */
  async check(): Promise<FinishedReport | undefined> {
    const { client } = this.#session;
    const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) =>
      client.code2ProtocolConverter.asUri(uri),
    );
    if (folders.length === 0) {
      await offerFolder();
      return undefined;
    }
    const run = ++this.#runs;
    const isCurrent = (): boolean => run === this.#runs;
    this.#begin();
    try {
      const report = await runWorkspaceReport(this.#session, folders, `shihua/report/${String(run)}`, (part) => {
        if (isCurrent()) this.#add(part, folders);
      });
      if (!isCurrent()) return undefined;
      if (report === undefined) {
        this.#setState('stopped');
        return undefined;
      }
      this.#finish(report, folders);
      inBackground(this.#draw(report, folders, isCurrent));
      return this.#finished;
    } catch (error) {
      if (isCurrent()) this.#setState('failed');
      throw error;
    }
  }

  dispose(): void {
    this.#panel.dispose();
  }

  #begin(): void {
    this.#rows = [];
    this.#unread = [];
    this.#state = 'running';
    this.#charts = null;
    this.#finished = undefined;
    this.#panel.show();
  }

  #add(part: WorkspaceReportPart, folders: readonly string[]): void {
    const more = panelRows(part, folders);
    this.#rows.push(...more.rows);
    this.#unread.push(...more.unread);
    this.#panel.post({ type: 'add', ...more });
  }

  /** The whole report holds all files, those that came as parts too: it replaces them. */
  #finish(report: WorkspaceReportResult, folders: readonly string[]): void {
    this.#finished = { report, folders };
    const { rows, unread } = panelRows(report, folders);
    this.#rows = [...rows];
    this.#unread = [...unread];
    this.#state = 'done';
    this.#panel.refresh();
  }

  /** Asks for the pictures of the exported page; the panel has its own bars until they are there. */
  async #draw(report: WorkspaceReportResult, folders: readonly string[], isCurrent: () => boolean): Promise<void> {
    const params: ReportChartsParams = { files: report.files.map(chartFile), folders };
    const charts = await this.#session.client.sendRequest<PanelCharts>(REPORT_CHARTS_REQUEST, params);
    if (!isCurrent()) return;
    this.#charts = charts;
    this.#panel.post({ type: 'charts', charts });
  }

  #setState(state: RunState): void {
    this.#state = state;
    this.#panel.post({ type: 'state', state });
  }
}

function panelRows(
  { files, errors }: WorkspaceReportPart,
  folders: readonly string[],
): { readonly rows: readonly FileRow[]; readonly unread: readonly UnreadFile[] } {
  return {
    rows: files.map((file) => rowOf(file, folders)),
    unread: errors.map(({ path, message }) => ({ name: nameIn(path, folders), message })),
  };
}

async function offerFolder(): Promise<void> {
  const open = t('Open Folder');
  const answer = await vscode.window.showInformationMessage(t('Open a folder to check its documents.'), open);
  if (answer === open) await vscode.commands.executeCommand('vscode.openFolder');
}
