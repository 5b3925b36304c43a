import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from '../bundle.ts';
import { PEERS, ROOT, WORK } from '../paths.ts';
import type { InProcessTask } from './child.ts';
import type { InProcessResult } from './result.ts';

/** Times all contenders on all kinds of documents, in one process. */
export async function runInProcess(quick: boolean): Promise<InProcessResult> {
  mkdirSync(WORK, { recursive: true });
  const program = await bundle('in-process/child.ts', 'in-process.mjs');
  const task: InProcessTask = {
    peers: PEERS,
    versions: { shihua: versionOf('package.json'), lezer: versionOf('node_modules/@lezer/markdown/package.json') },
    ...(quick
      ? { rounds: 3, warmup: 0, slice: 50, slow: 2000, most: 30_000 }
      : { rounds: 9, warmup: 5000, slice: 200, slow: 5000, most: 120_000 }),
  };
  const files = ['task.json', 'result.json'].map((name) => join(WORK, `in-process-${name}`));
  const [taskFile = '', resultFile = ''] = files;
  writeFileSync(taskFile, JSON.stringify(task));
  // Memory is cleared before every turn. That a clearing also throws away compiled code that another's turn left idle
  // would be the bench's doing: in an editor nothing does so between two strokes.
  const { status, stderr } = spawnSync(process.execPath, ['--expose-gc', '--no-flush-bytecode', program, ...files], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`timing in one process failed: ${stderr}`);
  return JSON.parse(readFileSync(resultFile, 'utf8')) as InProcessResult;
}

function versionOf(file: string): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, file), 'utf8')) as { version: string };
  return version;
}
