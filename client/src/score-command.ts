import * as vscode from 'vscode';
import { SCORE_REQUEST, type ScoreParams, type ScoreResult } from '@shihua/server/protocol';
import { inBackground } from './background.ts';
import type { Session } from './client.ts';
import { reveal } from './places.ts';
import { scorePicks, worstRange, type ScoreAction, type ScorePick } from './score-picks.ts';
import { isRead } from './selector.ts';

const { t } = vscode.l10n;

/**
 * Shows the score of a document (the active one unless a URI is given) and resolves to it as soon as it is on screen.
 * `undefined` where there is no document to score.
 */
export async function showScore(session: Session, uri?: vscode.Uri): Promise<ScoreResult | undefined> {
  const document =
    uri === undefined ? vscode.window.activeTextEditor?.document : await vscode.workspace.openTextDocument(uri);
  if (document === undefined || !isRead(document)) {
    void vscode.window.showInformationMessage(t('Open a plain text or Markdown document first.'));
    return undefined;
  }
  const params: ScoreParams = { uri: session.client.code2ProtocolConverter.asUri(document.uri) };
  await session.whenReady();
  const result = await session.client.sendRequest<ScoreResult | null>(SCORE_REQUEST, params);
  if (result === null) {
    void vscode.window.showInformationMessage(t('This document is not Chinese prose; there is no score.'));
    return undefined;
  }
  show(result, document);
  return result;
}

function show(result: ScoreResult, document: vscode.TextDocument): void {
  const pick = vscode.window.createQuickPick<ScorePick>();
  pick.title = t('Formalism score: {0}', vscode.workspace.asRelativePath(document.uri));
  pick.placeholder = t('Choose a line to go there');
  pick.matchOnDescription = true;
  pick.items = scorePicks(result, document);
  pick.onDidAccept(() => {
    const action = pick.selectedItems[0]?.action ?? 'none';
    if (action === 'none') return;
    pick.hide();
    inBackground(act(action, result, document));
  });
  pick.onDidHide(() => {
    pick.dispose();
  });
  pick.show();
}

async function act(action: ScoreAction, { score }: ScoreResult, document: vscode.TextDocument): Promise<void> {
  if (action === 'problems') await vscode.commands.executeCommand('workbench.actions.view.problems');
  if (action === 'report') await vscode.commands.executeCommand('shihua.checkWorkspace');
  if (action === 'worst' && score.worst !== null) await reveal(document.uri, worstRange(score.worst, document));
}
