import type { Connection, InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import type { ClientSupport } from './client-support.ts';

/** The folders the client has open. */
export class Folders {
  readonly #connection: Connection;
  readonly #client: ClientSupport;
  #uris: readonly string[];

  constructor(connection: Connection, client: ClientSupport, { workspaceFolders }: InitializeParams) {
    this.#connection = connection;
    this.#client = client;
    this.#uris = (workspaceFolders ?? []).map(uriOf);
  }

  /** URIs, in the client's order. */
  get uris(): readonly string[] {
    return this.#uris;
  }

  /** Follows changes; call after `initialized`. */
  listen(changed: () => void): void {
    if (!this.#client.workspaceFolders) return;
    this.#connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(uriOf));
      this.#uris = [...this.#uris.filter((uri) => !gone.has(uri)), ...added.map(uriOf)];
      changed();
    });
  }
}

function uriOf({ uri }: WorkspaceFolder): string {
  return uri;
}
