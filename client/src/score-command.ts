import * as vscode from 'vscode';
import { SCORE_REQUEST, type ScoreParams, type ScoreResult } from '@shihua/server/protocol';
import { inBackground } from './background.ts';
import type { Session } from './client.ts';
import { display } from './findings.ts';
import { TREE_VIEW } from './findings-tree.ts';
import { placePicks, type PlacePick } from './place-picks.ts';
import { reveal } from './places.ts';
import { totalText } from './report/reading.ts';
import { scorePicks, worstRange, type ScoreAction, type ScorePick, type Traced } from './score-picks.ts';
import { isRead } from './selector.ts';
import { partLabels } from './strings.ts';

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

async function act(action: ScoreAction, result: ScoreResult, document: vscode.TextDocument): Promise<void> {
  const { score } = result;
  if (typeof action === 'object') showPlaces(action.places, result, document);
  if (action === 'problems') {
    const list = display() === 'problems' ? 'workbench.actions.view.problems' : `${TREE_VIEW}.focus`;
    await vscode.commands.executeCommand(list);
  }
  if (action === 'report') await vscode.commands.executeCommand('shihua.checkWorkspace');
  if (action === 'worst' && score.worst !== null) await reveal(document.uri, worstRange(score.worst, document));
}

/** Lists where a part of the index comes from; choosing a line goes to the passage, the arrow back to the score. */
function showPlaces(traced: Traced, result: ScoreResult, document: vscode.TextDocument): void {
  const { places, score } = result;
  if (places === null || score.parts === null || score.total === null) return;
  const name = traced === 'all' ? '文风' : partLabels()[traced].name;
  const value = traced === 'all' ? score.total : score.parts[traced];
  const pick = vscode.window.createQuickPick<PlacePick>();
  pick.title = `${name} ${totalText(value)}`;
  pick.placeholder = t('Choose a line to go there');
  pick.matchOnDetail = true;
  pick.buttons = [vscode.QuickInputButtons.Back];
  pick.items = placePicks(places[traced], score.total, document);
  pick.onDidTriggerButton(() => {
    pick.hide();
    show(result, document);
  });
  pick.onDidAccept(() => {
    const range = pick.selectedItems[0]?.range;
    if (range === undefined) return;
    pick.hide();
    inBackground(reveal(document.uri, range));
  });
  pick.onDidHide(() => {
    pick.dispose();
  });
  pick.show();
}
