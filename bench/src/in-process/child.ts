import { readFileSync, writeFileSync } from 'node:fs';
import { KINDS } from '../texts/kinds.ts';
import { loadContenders, type OwnVersions } from './contenders/index.ts';
import { interleave, type Effort } from './interleave.ts';
import { lanesOf } from './lanes.ts';
import type { InProcessResult } from './result.ts';

/** What the timing process is told, as JSON in the file that its first argument names. */
export interface InProcessTask extends Effort {
  readonly peers: string;
  readonly versions: OwnVersions;
}

/** Times all contenders in a process of their own, compiled as we ship; the result goes into the second file. */
async function main([taskFile = '', resultFile = '']: readonly string[]): Promise<void> {
  const task = JSON.parse(readFileSync(taskFile, 'utf8')) as InProcessTask;
  const { contenders, absent } = await loadContenders(task.peers, task.versions);
  const lanes = await interleave(lanesOf(contenders), task);
  const bytes = Object.fromEntries(KINDS.map(({ id, make }) => [id, Buffer.byteLength(make(1))]));
  writeFileSync(resultFile, JSON.stringify({ lanes, absent, bytes } satisfies InProcessResult));
}

await main(process.argv.slice(2));
