import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { READING_NOTIFICATION, type InitializationOptions, type ReadingParams } from '@shihua/server/protocol';
import { serveFiles } from './files.ts';
import { Findings } from './findings.ts';
import type { Host } from './host.ts';
import { readSelector } from './selector.ts';

/** Id of the client; settings and the trace go by it. */
export const CLIENT_ID = 'shihua';

/**
 * The running server, and a new one after a restart. Each start makes a new client: one that failed to start
 * cannot be used again.
 */
export class Session implements vscode.Disposable {
  readonly #host: Host;
  readonly #rulePages: string;
  readonly #output: vscode.LogOutputChannel;
  readonly #readings = new vscode.EventEmitter<ReadingParams>();
  readonly #restarts = new vscode.EventEmitter<void>();
  readonly #failures = new vscode.EventEmitter<unknown>();
  #client: BaseLanguageClient;
  #ready: Promise<void>;

  /** What the server has found, also across restarts. */
  readonly findings = new Findings();
  /** A reading has changed; its `uri` is in the editor's form. */
  readonly onReading = this.#readings.event;
  /** The server is new: what the last one said no longer holds. */
  readonly onRestart = this.#restarts.event;
  /** The server could not be started; the value is the error. */
  readonly onStartFailed = this.#failures.event;

  constructor(host: Host, extensionUri: vscode.Uri) {
    this.#host = host;
    this.#rulePages = vscode.Uri.joinPath(extensionUri, 'docs', 'rules').toString();
    this.#output = vscode.window.createOutputChannel('实话 Shihua', { log: true });
    this.#client = this.#create();
    this.#ready = this.#keep(this.#start());
  }

  /** The client of the running server. */
  get client(): BaseLanguageClient {
    return this.#client;
  }

  /** Resolves when the server answers; rejects when it could not be started. */
  whenReady(): Promise<void> {
    return this.#ready;
  }

  /** Stops the server and starts a new one; restarts that overlap run one after the other. */
  restart(): Promise<void> {
    const before = this.#ready;
    const next = async (): Promise<void> => {
      await before.catch(() => undefined);
      await this.#stop();
      this.#restarts.fire();
      this.#client = this.#create();
      await this.#start();
    };
    this.#ready = this.#keep(next());
    return this.#ready;
  }

  /** Stops the server for good. */
  async close(): Promise<void> {
    await this.#ready.catch(() => undefined);
    await this.#stop();
  }

  /** Shows the log of client and server. */
  showLog(): void {
    this.#output.show();
  }

  dispose(): void {
    this.findings.dispose();
    this.#readings.dispose();
    this.#restarts.dispose();
    this.#failures.dispose();
    this.#output.dispose();
  }

  #create(): BaseLanguageClient {
    const initializationOptions: InitializationOptions = {
      rulePages: this.#rulePages,
      reading: true,
      files: true,
      ignoreCommand: true,
      turnOffCommand: true,
      lensCommands: true,
    };
    const options: LanguageClientOptions = {
      initializationOptions,
      documentSelector: [...readSelector()],
      outputChannel: this.#output,
      traceOutputChannel: this.#output,
      diagnosticPullOptions: { onChange: true },
      diagnosticCollectionProvider: this.findings.collections,
    };
    const client = this.#host.createClient(options);
    client.onNotification(READING_NOTIFICATION, (params: ReadingParams) => {
      this.#readings.fire({ ...params, uri: client.protocol2CodeConverter.asUri(params.uri).toString() });
    });
    serveFiles(client, this.#host);
    return client;
  }

  /** Failures are told through {@link onStartFailed}, so a promise that nobody awaits must not count as unhandled. */
  #keep(start: Promise<void>): Promise<void> {
    start.catch(() => undefined);
    return start;
  }

  async #start(): Promise<void> {
    try {
      await this.#client.start();
    } catch (error) {
      this.#failures.fire(error);
      throw error;
    }
  }

  async #stop(): Promise<void> {
    try {
      await this.#client.dispose();
    } catch (error) {
      // A server that has died or never started cannot be stopped; the next one does not depend on it.
      this.#output.warn(String(error));
    }
  }
}
