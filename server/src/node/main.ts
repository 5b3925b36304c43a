import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../server.ts';
import { nodeRuntime } from './runtime.ts';
import type { KeepCode } from './start/index.ts';

/** Put in by the build. */
declare const SHIHUA_VERSION: string;

/** Serves the editor that this process was started by, until it ends the process. */
export function start(keepCode: KeepCode): void {
  // How to talk is on the command line: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`.
  const connection = createConnection(ProposedFeatures.all);

  // What nobody caught must not end the server: every open document depends on it. The connection may be what failed.
  const keepRunning = (error: unknown): void => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  };
  process.on('uncaughtException', keepRunning);
  process.on('unhandledRejection', keepRunning);

  startServer(connection, { ...nodeRuntime(SHIHUA_VERSION), settled: keepCode });
}
