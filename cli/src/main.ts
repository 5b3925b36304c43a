import { setFlagsFromString } from 'node:v8';
import { run } from './run.ts';
import { BUILD } from './version.ts';

// A reader that closes early (`| head`) has what it wanted; anything else wrong with the output is a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

// A folder of thousands of documents is read one by one, and little of each is kept; left to itself the heap would
// still grow to twice what is needed. Not `--optimize-for-size`, which takes twice the time.
for (const flag of ['--heap-growing-percent=10', '--semi-space-growth-factor=1']) setFlagsFromString(flag);

const { stdin, stdout, stderr, env } = process;

const build = BUILD === undefined ? {} : { build: BUILD };

run(process.argv.slice(2), { ...build, cwd: process.cwd(), env, stdin, stdout, stderr }).then(
  (code) => {
    // Not process.exit: what is still on its way to a pipe would be lost.
    if (code !== undefined) process.exitCode = code;
  },
  (error: unknown) => {
    stderr.write(`实话内部出错：${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 2;
  },
);
