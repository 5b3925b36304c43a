import type { Edit } from '@shihua/rules';
import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ClientSupport } from './client-support.ts';
import { Converter } from './convert.ts';
import type { Snapshot } from './documents.ts';

/** The edit as the client takes it; versioned where it can be, so that it is refused when the text has moved on. */
export function plainEdit(
  client: Pick<ClientSupport, 'documentChanges'>,
  document: Snapshot,
  edits: readonly Edit[],
): WorkspaceEdit {
  const converter = new Converter(document.uri, document.text);
  const textEdits = edits.map((edit) => converter.textEdit(edit));
  return client.documentChanges ? versioned(document, textEdits) : { changes: { [document.uri]: textEdits } };
}

/** The edit with its new texts as snippets; for clients that declare snippet edits. */
export function snippetEdit(document: Snapshot, edits: readonly Edit[]): WorkspaceEdit {
  const converter = new Converter(document.uri, document.text);
  return versioned(
    document,
    edits.map((edit) => ({ range: converter.range(edit), snippet: { kind: 'snippet', value: edit.newText } })),
  );
}

function versioned({ uri, version }: Snapshot, edits: (TextEdit | SnippetTextEdit)[]): WorkspaceEdit {
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}
