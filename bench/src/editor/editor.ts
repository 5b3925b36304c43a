import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { MessageConnection } from 'vscode-jsonrpc';

/** The document that is edited. */
export const URI = 'file:///bench/report.txt';

/** What VS Code says it can do, as far as servers make use of it. */
const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
  },
};

/** A server as a process of its own, and an editor that speaks to it. */
export class Editor {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #connection: MessageConnection;
  #version = 1;

  /** Starts a server; `program` is its path. */
  constructor(program: string, env: Readonly<Record<string, string>> = {}) {
    this.#process = spawn(process.execPath, [program, '--stdio'], { env: { ...process.env, ...env } });
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#process.stdout),
      new StreamMessageWriter(this.#process.stdin),
    );
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
      items.map(() => null),
    );
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.onRequest('workspace/diagnostic/refresh', () => null);
    this.#connection.listen();
  }

  /** Greets the server, with more options where they are given; resolves when it has answered. */
  async initialize(options: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const initializationOptions = { reading: true, ...options };
    const params = { processId: process.pid, rootUri: null, capabilities: CAPABILITIES, initializationOptions };
    await this.#connection.sendRequest('initialize', params);
    await this.#connection.sendNotification('initialized', {});
  }

  async open(text: string): Promise<void> {
    const textDocument = { uri: URI, languageId: 'plaintext', version: this.#version, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Replaces one character of a line. */
  async replace(line: number, character: number, text: string): Promise<void> {
    this.#version++;
    const range = { start: { line, character }, end: { line, character: character + 1 } };
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: this.#version },
      contentChanges: [{ range, text }],
    });
  }

  /** All diagnostics, in full: no earlier result is named, so that none may be left out. */
  async pull(): Promise<readonly unknown[]> {
    const report = await this.#connection.sendRequest<{ readonly items?: readonly unknown[] }>(
      'textDocument/diagnostic',
      { textDocument: { uri: URI } },
    );
    return report.items ?? [];
  }

  /** Has the report of a folder made, figures and places only. */
  async report(folder: string): Promise<void> {
    const folders = [pathToFileURL(folder).href];
    await this.#connection.sendRequest('shihua/workspaceReport', { folders, text: false });
  }

  /** Memory that the server holds now, in MiB; NaN where the system does not tell. */
  memory(): number {
    try {
      const status = readFileSync(`/proc/${String(this.#process.pid)}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB/mu.exec(status)?.[1] ?? NaN) / 1024;
    } catch {
      return NaN;
    }
  }

  /** Ends the server. */
  close(): void {
    this.#connection.dispose();
    this.#process.kill();
  }
}
