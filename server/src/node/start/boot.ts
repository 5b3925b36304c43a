import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { greet } from './greet.ts';
import { startBundle } from './start-bundle.ts';

/** Put in by the build. */
declare const SHIHUA_VERSION: string;

const program = join(__dirname, 'server-main.cjs');

if (isMainThread)
  greet(SHIHUA_VERSION, (answered) => {
    startBundle(program, answered);
  });
else startBundle(program);
