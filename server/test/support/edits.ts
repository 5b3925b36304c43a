import { TextDocumentEdit, type CodeAction, type SnippetTextEdit, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The edits of an action on one document, however the client takes them. */
export function editsOf(action: CodeAction | undefined, uri: string): readonly (TextEdit | SnippetTextEdit)[] {
  const edit = action?.edit;
  const change = edit?.documentChanges?.[0];
  if (change) return TextDocumentEdit.is(change) ? change.edits : [];
  return edit?.changes?.[uri] ?? [];
}

/** A text after an action; snippets are written as they are, tab stops and all. */
export function applied(text: string, action: CodeAction | undefined, uri: string): string {
  const edits = editsOf(action, uri).map((edit) => ({
    range: edit.range,
    newText: 'snippet' in edit ? edit.snippet.value : edit.newText,
  }));
  return TextDocument.applyEdits(TextDocument.create(uri, 'plaintext', 1, text), edits);
}

/** The range between two places of a line. */
export function onLine(line: number, from: number, to: number): { start: Place; end: Place } {
  return { start: { line, character: from }, end: { line, character: to } };
}

interface Place {
  readonly line: number;
  readonly character: number;
}
