import * as vscode from 'vscode';

/** A range as the protocol has it: zero-based lines and UTF-16 characters. */
export interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** Opens a document (in the given column), selects the range and brings it to the middle of the view. */
export async function reveal(uri: vscode.Uri, range: PlainRange | null, column?: vscode.ViewColumn): Promise<void> {
  const options: vscode.TextDocumentShowOptions = { preview: true };
  if (column !== undefined) options.viewColumn = column;
  const editor = await vscode.window.showTextDocument(uri, options);
  if (range === null) return;
  const selection = new vscode.Selection(range.start.line, range.start.character, range.end.line, range.end.character);
  editor.selection = selection;
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
