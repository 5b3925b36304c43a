import { readFileSync } from 'node:fs';
import {
  createConnection,
  ProposedFeatures,
  TextDocuments,
  TextDocumentSyncKind,
  type Diagnostic,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { KeepCode } from '@shihua/server/start';

/**
 * A server that looks at nothing: it keeps the documents and answers each pull with the diagnostics in the file that
 * SHIHUA_BENCH_PAYLOAD names. What it costs, every server costs. It starts as ours does, with compiled code at hand.
 */
export function start(keepCode: KeepCode): void {
  const file = process.env.SHIHUA_BENCH_PAYLOAD;
  const items = file === undefined ? [] : (JSON.parse(readFileSync(file, 'utf8')) as Diagnostic[]);
  const connection = createConnection(ProposedFeatures.all);
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(() => ({
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      diagnosticProvider: { identifier: 'bare', interFileDependencies: false, workspaceDiagnostics: false },
    },
  }));
  let settled = false;
  connection.languages.diagnostics.on(({ textDocument: { uri } }) => {
    // As ours does.
    if (!settled) setTimeout(keepCode, 3000);
    settled = true;
    return { kind: 'full', items: documents.get(uri) === undefined ? [] : items };
  });
  documents.listen(connection);
  connection.listen();
}
