import * as vscode from 'vscode';

/** Titles of the lenses VS Code shows over a document, in their order. */
export async function lensTitles(uri: vscode.Uri): Promise<readonly string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri);
  return lenses.flatMap(({ command }) => (command === undefined ? [] : [command.title]));
}
