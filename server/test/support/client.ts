import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { ReadingParams } from '../../src/protocol.ts';
import type { Exports, Files, FileText, Runtime } from '../../src/runtime.ts';
import { startServer } from '../../src/server.ts';
import { TestClock } from './clock.ts';
import { TEST_RULES } from './rules.ts';

/** What a test says about its client; what is left out is as in VS Code. */
export interface TestOptions {
  readonly workers?: Runtime['workers'];
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  readonly folders?: readonly string[];
  readonly files?: Files;
  readonly exports?: Exports;
  /** The `shihua` section by URI prefix; the longest prefix holds. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Everything the server makes use of, as VS Code declares it. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, dataSupport: true },
    codeAction: { disabledSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

/** {@link FULL} without one capability of the workspace. */
export function withoutWorkspace(key: keyof NonNullable<ClientCapabilities['workspace']>): ClientCapabilities {
  const entries = Object.entries(FULL.workspace ?? {}).filter(([name]) => name !== key);
  return { ...FULL, workspace: Object.fromEntries(entries) };
}

/** {@link FULL} without one capability of text documents. */
export function withoutDocument(key: keyof NonNullable<ClientCapabilities['textDocument']>): ClientCapabilities {
  const entries = Object.entries(FULL.textDocument ?? {}).filter(([name]) => name !== key);
  return { ...FULL, textDocument: Object.fromEntries(entries) };
}

/** An editor in memory, connected to a server of its own. */
export class TestClient {
  readonly clock = new TestClock();
  readonly connection: ProtocolConnection;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly readings: ReadingParams[] = [];
  readonly logged: string[] = [];
  /** Messages shown to the user. */
  readonly shown: string[] = [];
  readonly registered: string[] = [];
  /** URIs whose settings were asked for. */
  readonly asked: string[] = [];
  settings: Readonly<Record<string, unknown>>;
  refreshes = 0;

  private constructor(options: TestOptions) {
    this.settings = options.settings ?? {};
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    startServer(
      createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
      {
        version: '0.0.0-test',
        timers: this.clock,
        files: options.files,
        exports: options.exports,
        ...(options.workers === undefined ? {} : { workers: options.workers }),
        decode,
        rulePages: undefined,
      },
      TEST_RULES,
    );
    this.connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));
    this.#answer();
    this.connection.listen();
  }

  /** Starts a server and does not greet it. */
  static connect(options: TestOptions = {}): TestClient {
    return new TestClient(options);
  }

  /** Starts a server and greets it. */
  static async start(options: TestOptions = {}): Promise<TestClient & { readonly greeting: InitializeResult }> {
    const client = new TestClient(options);
    const greeting = await client.connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? FULL,
      locale: options.locale ?? 'zh-cn',
      initializationOptions: options.initializationOptions,
      workspaceFolders: (options.folders ?? []).map((uri) => ({ uri, name: uri })),
    });
    await client.connection.sendNotification('initialized', {});
    return Object.assign(client, { greeting });
  }

  open(uri: string, text: string, languageId = 'plaintext'): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  change(uri: string, version: number, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    const params = { textDocument: { uri }, ...(previousResultId === undefined ? {} : { previousResultId }) };
    return this.connection.sendRequest('textDocument/diagnostic', params);
  }

  /** Pulled diagnostics; an unchanged report is an error. */
  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    return full(await this.pull(uri)).items;
  }

  /** Rule ids of the pulled diagnostics, in order. */
  async codes(uri: string): Promise<readonly unknown[]> {
    return (await this.diagnostics(uri)).map(({ code }) => code);
  }

  actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  }

  hover(uri: string, line: number, character: number): Promise<Hover | null> {
    return this.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } });
  }

  /** Resolves when everything sent before has been handled. */
  async settled(): Promise<void> {
    await this.connection.sendRequest('shihua/score', { uri: 'file:///none.txt' });
    await this.clock.turn();
    await this.connection.sendRequest('shihua/score', { uri: 'file:///none.txt' });
  }

  /** Changes the settings and tells the server. */
  async configure(settings: Readonly<Record<string, unknown>>): Promise<void> {
    this.settings = settings;
    await this.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  }

  #answer(): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string; section?: string }[] }) =>
      items.map(({ scopeUri }) => {
        this.asked.push(scopeUri ?? '');
        return this.#settingsOf(scopeUri ?? '');
      }),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
      this.registered.push(...registrations.map(({ method }) => method));
    });
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
    });
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.push(params);
    });
    connection.onNotification('shihua/reading', (params: ReadingParams) => {
      this.readings.push(params);
    });
    connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
      this.shown.push(message);
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
  }

  #settingsOf(uri: string): unknown {
    const prefixes = Object.keys(this.settings).filter((prefix) => uri.startsWith(prefix));
    const longest = prefixes.sort((a, b) => b.length - a.length)[0];
    return longest === undefined ? null : this.settings[longest];
  }
}

/** The report as a full one; anything else is an error. */
export function full(report: DocumentDiagnosticReport): FullDocumentDiagnosticReport {
  if (report.kind !== 'full') throw new Error(`expected a full report, got ${report.kind}`);
  return report;
}

function decode(base64: string, uri: string): Promise<FileText> {
  const text = Buffer.from(base64, 'base64').toString('utf8');
  return Promise.resolve({ text, encoding: 'utf-8', language: uri.endsWith('.md') ? 'markdown' : 'plaintext' });
}
