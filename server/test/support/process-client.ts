import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node';

const SERVER = fileURLToPath(new URL('../../../dist/server.cjs', import.meta.url));

/** The built server as a process of its own, spoken to over its standard input and output. */
export class ProcessClient {
  readonly connection: MessageConnection;
  readonly process: ChildProcessWithoutNullStreams;
  /** What the server wrote to standard error. */
  stderr = '';
  /** Resolves with the exit code. */
  readonly exited: Promise<number | null>;

  constructor() {
    if (!existsSync(SERVER)) throw new Error('dist/server.cjs is missing: run `npm run build` first');
    this.process = spawn(process.execPath, [SERVER, '--stdio']);
    this.process.stderr.on('data', (chunk: Buffer) => {
      this.stderr += chunk.toString('utf8');
    });
    this.exited = new Promise((resolve) => this.process.on('exit', resolve));
    this.connection = createMessageConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.listen();
  }

  /** Sends a request; a server that ends instead of answering is an error with what it wrote. */
  request<R>(method: string, params: object): Promise<R> {
    const ended = this.exited.then((code): never => {
      throw new Error(`the server ended with ${String(code)}: ${this.stderr}`);
    });
    return Promise.race([this.connection.sendRequest<R>(method, params), ended]);
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Greets the server as an editor without any optional capability but those given. */
  async initialize(capabilities: object = {}): Promise<void> {
    await this.request('initialize', { processId: process.pid, rootUri: null, capabilities });
    await this.notify('initialized', {});
  }

  /** Ends the server in the way the protocol asks for; resolves with its exit code. */
  async end(): Promise<number | null> {
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    return this.exited;
  }
}
