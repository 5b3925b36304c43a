import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Loaded into a process by `--require`: at its end, writes the most memory it held, in KiB, into the file that
 * SHIHUA_BENCH_PEAK names. On Linux by /proc, because the rusage of a new process begins with its parent's.
 */
if (isMainThread) {
  process.on('exit', () => {
    const file = process.env.SHIHUA_BENCH_PEAK;
    if (file !== undefined) writeFileSync(file, String(peak()));
  });
}

function peak(): number {
  try {
    const found = /^VmHWM:\s+(\d+) kB/mu.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (found !== undefined) return Number(found);
  } catch {
    // No /proc here.
  }
  return process.resourceUsage().maxRSS;
}
