import * as vscode from 'vscode';

/** Edits may come only when an action is resolved, so as many actions are. */
const resolvedActions = 50;

/** The kind under which this extension offers to fix all that is safe; a generic `source.fixAll` must not reach it. */
export const fixAllKind = 'source.fixAll.shihua';

/** The actions of a kind offered at a range. */
export async function actionsAt(
  uri: vscode.Uri,
  range: vscode.Range,
  kind: string,
): Promise<readonly vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind,
    resolvedActions,
  );
  return actions ?? [];
}

/** The quick fixes offered at a diagnostic. */
export async function quickFixes(
  uri: vscode.Uri,
  diagnostic: vscode.Diagnostic,
): Promise<readonly vscode.CodeAction[]> {
  return actionsAt(uri, diagnostic.range, vscode.CodeActionKind.QuickFix.value);
}

/** The source actions of a kind for a whole document. */
export async function sourceActions(
  document: vscode.TextDocument,
  kind: string,
): Promise<readonly vscode.CodeAction[]> {
  const whole = document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
  return actionsAt(document.uri, whole, kind);
}

/** Does what choosing the action in the menu does. */
export async function applyAction(action: vscode.CodeAction): Promise<void> {
  if (action.edit !== undefined && !(await vscode.workspace.applyEdit(action.edit))) {
    throw new Error(`the edit of “${action.title}” was refused`);
  }
  if (action.command !== undefined) {
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
  }
}
