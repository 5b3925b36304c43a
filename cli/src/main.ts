import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { REGISTRY } from '@shihua/rules';
import type { KeepCode } from '@shihua/server/start';
import { serveJobs, startWorkers } from '@shihua/server/workers';
import { keepHeapSmall } from './heap.ts';
import { run } from './run.ts';
import { BUILD } from './version.ts';

/** Runs the command line of this process; in one of its threads, checks the documents it is given. */
export function start(keepCode: KeepCode): void {
  if (!isMainThread) {
    void serveJobs(REGISTRY);
    return;
  }
  // A reader that closes early (`| head`) has what it wanted; anything else wrong with the output is a failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });

  const { stdin, stdout, stderr, env } = process;
  const build = BUILD === undefined ? {} : { build: BUILD };
  run(process.argv.slice(2), {
    ...build,
    cwd: process.cwd(),
    env,
    stdin,
    stdout,
    stderr,
    keepCode,
    keepHeapSmall,
    workers: (count) => startWorkers(fileURLToPath(new URL('cli.cjs', import.meta.url)), count),
  }).then(
    (code) => {
      // Not process.exit: what is still on its way to a pipe would be lost.
      if (code !== undefined) process.exitCode = code;
    },
    (error: unknown) => {
      stderr.write(`实话内部出错：${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 2;
    },
  );
}
