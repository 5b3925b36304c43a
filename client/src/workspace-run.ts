import * as vscode from 'vscode';
import {
  LSPErrorCodes,
  ProgressType,
  ResponseError,
  WorkDoneProgress,
  type WorkDoneProgressBegin,
  type WorkDoneProgressEnd,
  type WorkDoneProgressReport,
} from 'vscode-languageclient';
import {
  WORKSPACE_REPORT_REQUEST,
  type WorkspaceReportParams,
  type WorkspaceReportPart,
  type WorkspaceReportResult,
} from '@shihua/server/protocol';
import type { Session } from './client.ts';

const { t } = vscode.l10n;

/** Partial results carry a type of their own, which the language client wants to know by identity. */
const PARTS = new ProgressType<WorkspaceReportPart>();

type WorkDone = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/**
 * Asks the server for a report over `folders`, with a notification that shows progress and lets the user stop it.
 *
 * @returns the report, or `undefined` when the user stopped it
 * @throws what the server answers when it fails
 */
export function runWorkspaceReport(
  session: Session,
  folders: readonly string[],
  token: string,
  onPart: (part: WorkspaceReportPart) => void,
): Thenable<WorkspaceReportResult | undefined> {
  const options: vscode.ProgressOptions = {
    location: vscode.ProgressLocation.Notification,
    title: t('Shihua: checking the workspace'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, cancel) => {
    await session.whenReady();
    const { client } = session;
    const params: WorkspaceReportParams = {
      folders,
      details: true,
      workDoneToken: `${token}/work`,
      partialResultToken: `${token}/parts`,
    };
    const listeners = vscode.Disposable.from(
      client.onProgress(PARTS, `${token}/parts`, onPart),
      client.onProgress(WorkDoneProgress.type, `${token}/work`, forward(progress)),
    );
    const request = client.sendRequest<WorkspaceReportResult>(WORKSPACE_REPORT_REQUEST, params, cancel);
    try {
      return await Promise.race([request, cancelled(cancel)]);
    } catch (error) {
      if (isCancellation(error)) return undefined;
      throw error;
    } finally {
      listeners.dispose();
    }
  });
}

/** Percentages of the protocol are absolute, those of the editor are steps. */
function forward(progress: vscode.Progress<{ message?: string; increment?: number }>): (value: WorkDone) => void {
  let reached = 0;
  return (value) => {
    const step: { message?: string; increment?: number } = {};
    if (value.message !== undefined) step.message = value.message;
    if (value.kind !== 'end' && value.percentage !== undefined) {
      step.increment = Math.max(0, value.percentage - reached);
      reached = Math.max(reached, value.percentage);
    }
    progress.report(step);
  };
}

/** Settles as soon as the user stops: the answer of a server that is stopping need not be waited for. */
function cancelled(token: vscode.CancellationToken): Promise<undefined> {
  return new Promise((resolve) => {
    token.onCancellationRequested(() => {
      resolve(undefined);
    });
  });
}

function isCancellation(error: unknown): boolean {
  return (
    error instanceof vscode.CancellationError ||
    (error instanceof ResponseError &&
      (error.code === LSPErrorCodes.RequestCancelled || error.code === LSPErrorCodes.ServerCancelled))
  );
}
