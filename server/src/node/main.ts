import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { REGISTRY } from '@shihua/rules';
import type { Greeting } from '../greeting.ts';
import { startServer } from '../server.ts';
import { nodeRuntime } from './runtime.ts';
import type { KeepCode } from './start/index.ts';
import { connect } from './transport.ts';
import { serveJobs, startWorkers } from './workers/index.ts';

/** Each takes some 100 MB while a report is made. */
const MOST_WORKERS = 4;

/** Put in by the build. */
declare const SHIHUA_VERSION: string;

/**
 * Serves the editor that this process was started by, until it ends the process; in one of its threads, checks the
 * documents it is given. `answered` is the greeting that has its answer already.
 */
export function start(keepCode: KeepCode, answered?: Greeting['id']): void {
  if (!isMainThread) {
    void serveJobs(REGISTRY);
    return;
  }
  const connection = connect(answered);

  // What nobody caught must not end the server: every open document depends on it. The connection may be what failed.
  const keepRunning = (error: unknown): void => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  };
  process.on('uncaughtException', keepRunning);
  process.on('unhandledRejection', keepRunning);

  const program = fileURLToPath(new URL('server.cjs', import.meta.url));
  const workers = {
    most: Math.min(availableParallelism(), MOST_WORKERS),
    start: (count: number) => startWorkers(program, count),
  };
  startServer(connection, { ...nodeRuntime(SHIHUA_VERSION), workers, settled: keepCode });
}
