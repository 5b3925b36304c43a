import { performance } from 'node:perf_hooks';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, WORK } from '../paths.ts';
import { quantile } from '../statistics.ts';
import { editedDocument } from './documents.ts';
import { Editor } from './editor.ts';
import type { LatencyResult, ServerRuns } from './result.ts';

/** How often to measure: servers are started anew for each run. */
export interface LatencyEffort {
  readonly runs: number;
  readonly edits: number;
  /** Edits before the timed ones. */
  readonly warmup: number;
}

/**
 * Times edits in the middle of a document through our server and through a bare one that answers with the diagnostics
 * ours has sent for it, in turn.
 */
export async function measureLatency(chars: number, bare: string, effort: LatencyEffort): Promise<LatencyResult> {
  const text = editedDocument(chars);
  const server = join(DIST, 'server.cjs');
  const recorded = await record(server, text);
  const payload = join(WORK, `payload-${String(chars)}.json`);
  writeFileSync(payload, JSON.stringify(recorded));
  const ours: Runs = { p50: [], p95: [] };
  const floor: Runs = { p50: [], p95: [] };
  for (let run = 0; run < effort.runs; run++) {
    add(ours, await timeEdits(new Editor(server), text, effort));
    add(floor, await timeEdits(new Editor(bare, { SHIHUA_BENCH_PAYLOAD: payload }), text, effort));
  }
  return { chars, sent: recorded.length, edits: effort.edits, shihua: ours, bare: floor };
}

type Runs = { [K in keyof ServerRuns]: number[] };

function add(runs: Runs, times: readonly number[]): void {
  runs.p50.push(quantile(times, 0.5));
  runs.p95.push(quantile(times, 0.95));
}

async function record(server: string, text: string): Promise<readonly unknown[]> {
  const editor = new Editor(server);
  try {
    await editor.initialize();
    await editor.open(text);
    return await editor.pull();
  } finally {
    editor.close();
  }
}

async function timeEdits(editor: Editor, text: string, effort: LatencyEffort): Promise<readonly number[]> {
  try {
    await editor.initialize();
    await editor.open(text);
    await editor.pull();
    const line = longestNear(text.split('\n'));
    const times: number[] = [];
    for (let edit = -effort.warmup; edit < effort.edits; edit++) {
      // A character that was not there before: what the server remembers of the paragraph does not help.
      const typed = String.fromCharCode(0x4e00 + effort.warmup + edit);
      const begin = performance.now();
      await editor.replace(line, 10, typed);
      await editor.pull();
      if (edit >= 0) times.push(performance.now() - begin);
    }
    return times;
  } finally {
    editor.close();
  }
}

/** A whole paragraph in the middle of the document. */
function longestNear(lines: readonly string[]): number {
  const middle = lines.length >> 1;
  const near = [...lines.keys()].slice(middle, middle + 6);
  return near.reduce((best, at) => ((lines[at]?.length ?? 0) > (lines[best]?.length ?? 0) ? at : best), middle);
}
