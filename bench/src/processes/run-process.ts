import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { WORK } from '../paths.ts';

/** A program of Node with its arguments. */
export interface Program {
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Milliseconds from start to end of a process. An exit code above 1 is an error; 1 says that something was found. */
export function timeProcess(program: Program): number {
  const begin = performance.now();
  run(program, {});
  return performance.now() - begin;
}

/** The most memory a process held, in MiB, in a run of its own: measuring it costs time. `preload` is the bundled `peak.ts`. */
export function peakOf(program: Program, preload: string): number {
  const file = join(WORK, 'peak.txt');
  run({ ...program, args: ['--require', preload, ...program.args] }, { SHIHUA_BENCH_PEAK: file });
  return Number(readFileSync(file, 'utf8')) / 1024;
}

function run({ args, cwd, env }: Program, more: Readonly<Record<string, string>>): void {
  const { status, stderr, error } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env, ...more },
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  if (status === null || status > 1)
    throw new Error(`${args.join(' ')}: exit code ${String(status)}: ${stderr.slice(-2000)}`);
}
