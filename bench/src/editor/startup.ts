import { performance } from 'node:perf_hooks';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DIST, WORK } from '../paths.ts';
import { editedDocument } from './documents.ts';
import { Editor } from './editor.ts';
import type { StartRuns, StartupResult } from './result.ts';

const CHARS = 20_000;

/** Milliseconds after which a server has kept its compiled code: it does some three seconds after the first document. */
const UNTIL_KEPT = 8000;

/** Starts our server and the bare one in turn: until they answer, until the first diagnostics, and what they hold then. */
export async function measureStartup(bare: string, rounds: number): Promise<StartupResult> {
  const text = editedDocument(CHARS);
  const payload = join(WORK, `payload-${String(CHARS)}.json`);
  const ours = noRuns();
  const floor = noRuns();
  for (let round = -1; round < rounds; round++) {
    // The first round reads the programs from disk, and lasts until both have kept what was compiled.
    const last = round < 0 ? UNTIL_KEPT : 0;
    await start(join(DIST, 'server.cjs'), {}, text, round < 0 ? noRuns() : ours, last);
    await start(bare, { SHIHUA_BENCH_PAYLOAD: payload }, text, round < 0 ? noRuns() : floor, last);
  }
  return { chars: CHARS, shihua: ours, bare: floor };
}

type Runs = { [K in keyof StartRuns]: number[] };

function noRuns(): Runs {
  return { initialized: [], diagnostics: [], memory: [] };
}

async function start(
  program: string,
  env: Readonly<Record<string, string>>,
  text: string,
  runs: Runs,
  last: number,
): Promise<void> {
  const begin = performance.now();
  const editor = new Editor(program, env);
  try {
    await editor.initialize();
    runs.initialized.push(performance.now() - begin);
    await editor.open(text);
    await editor.pull();
    runs.diagnostics.push(performance.now() - begin);
    runs.memory.push(editor.memory());
    await setTimeout(last);
  } finally {
    editor.close();
  }
}
