import * as vscode from 'vscode';
import type { BaseLanguageClient, CancellationToken } from 'vscode-languageclient';
import {
  LIST_FILES_REQUEST,
  READ_FILE_REQUEST,
  type ListFilesParams,
  type ListFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from '@shihua/server/protocol';
import type { Host } from './host.ts';

const READABLE = /\.(?:txt|md|markdown)$/iu;

/** Folders that hold no drafts. Names that start with a dot are left out as well. */
const SKIPPED = new Set(['node_modules', 'dist', 'out']);

/** Files beyond this number are not listed: a virtual folder can be as large as all of a hosting service. */
const MOST_FILES = 5000;

/** Lends the server the editor's file systems, for folders it cannot reach itself: virtual ones, and all in a browser. */
export function serveFiles(client: BaseLanguageClient, host: Host): void {
  client.onRequest(
    LIST_FILES_REQUEST,
    async ({ folder }: ListFilesParams, token: CancellationToken): Promise<ListFilesResult> => {
      const found: string[] = [];
      await collect(client.protocol2CodeConverter.asUri(folder), token, (uri) => {
        found.push(client.code2ProtocolConverter.asUri(uri));
        return found.length < MOST_FILES;
      });
      return found;
    },
  );
  client.onRequest(READ_FILE_REQUEST, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
    const bytes = await vscode.workspace.fs.readFile(client.protocol2CodeConverter.asUri(uri));
    return { base64: host.base64(bytes) };
  });
}

/** Walks a folder in the order of names until `accept` says that it is enough; false when it did. */
async function collect(
  folder: vscode.Uri,
  token: CancellationToken,
  accept: (file: vscode.Uri) => boolean,
): Promise<boolean> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (token.isCancellationRequested) return false;
    if (name.startsWith('.') || SKIPPED.has(name)) continue;
    const uri = vscode.Uri.joinPath(folder, name);
    // Links are not followed: they may lead round in a circle.
    if (type === vscode.FileType.Directory && !(await collect(uri, token, accept))) return false;
    if (type === vscode.FileType.File && READABLE.test(name) && !accept(uri)) return false;
  }
  return true;
}
