import * as vscode from 'vscode';
import { IGNORE_COMMAND, TURN_OFF_COMMAND } from '@shihua/server/protocol';
import { inBackground } from './background.ts';
import { Session } from './client.ts';
import { exportReport } from './export-command.ts';
import { FindingsTree } from './findings-tree.ts';
import type { Host, ShihuaApi } from './host.ts';
import { ignoreFinding } from './ignore-command.ts';
import { registerLensCommands } from './lens-commands.ts';
import { Marks } from './marks.ts';
import { WorkspaceReports } from './report-command.ts';
import { showScore } from './score-command.ts';
import { StatusBar } from './status-bar.ts';
import { turnOffRule } from './turn-off-command.ts';

const { t } = vscode.l10n;

/** The extension in a host: its API, and what is to be done when it is switched off. */
export interface Activated {
  readonly api: ShihuaApi;
  close(): Promise<void>;
}

/** Starts the server and registers commands and views; returns at once, while the server is still starting. */
export function activateIn(host: Host, context: vscode.ExtensionContext): Activated {
  const session = new Session(host, context.extensionUri);
  const reports = new WorkspaceReports(session, host, context.extensionUri);
  context.subscriptions.push(
    session,
    reports,
    new StatusBar(session),
    new Marks(session.findings),
    new FindingsTree(session.findings, host, context.workspaceState),
    session.onStartFailed((error) => {
      inBackground(tellStartFailed(session, error));
    }),
    vscode.commands.registerCommand('shihua.score', (uri?: unknown) => showScore(session, asUri(uri))),
    vscode.commands.registerCommand('shihua.checkWorkspace', async () => (await reports.check())?.report),
    vscode.commands.registerCommand('shihua.exportReport', (target?: unknown) =>
      exportReport(session, host, reports, asUri(target)),
    ),
    vscode.commands.registerCommand(IGNORE_COMMAND, (argument: unknown, reason?: unknown) =>
      ignoreFinding(host, argument, typeof reason === 'string' ? reason : undefined),
    ),
    vscode.commands.registerCommand(TURN_OFF_COMMAND, turnOffRule),
    registerLensCommands(),
    vscode.commands.registerCommand('shihua.restart', () => session.restart()),
  );
  return { api: { whenReady: () => session.whenReady() }, close: () => session.close() };
}

/** Commands may be called with anything, from key bindings and other extensions. */
function asUri(value: unknown): vscode.Uri | undefined {
  return value instanceof vscode.Uri ? value : undefined;
}

async function tellStartFailed(session: Session, error: unknown): Promise<void> {
  const retry = t('Restart');
  const log = t('Show Log');
  const message = t('Shihua could not start: {0}', error instanceof Error ? error.message : String(error));
  const answer = await vscode.window.showErrorMessage(message, retry, log);
  if (answer === retry) await session.restart();
  if (answer === log) session.showLog();
}
