import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, WORK } from '../paths.ts';
import { notice } from '../texts/notice.ts';
import { FLAWED_SHARE } from '../texts/report.ts';
import type { OneFileResult } from './result.ts';
import { timeProcess } from './run-process.ts';

const CHARS = 3000;

/** Times `shihua check` on one notice and an empty Node process, in turn. */
export function runOneFile(quick: boolean): OneFileResult {
  mkdirSync(WORK, { recursive: true });
  const file = join(WORK, 'notice.txt');
  const empty = join(WORK, 'empty.cjs');
  writeFileSync(file, notice({ chars: CHARS, seed: 3, flawed: FLAWED_SHARE }));
  writeFileSync(empty, '');
  const shihua: number[] = [];
  const node: number[] = [];
  for (let round = -1; round < (quick ? 3 : 21); round++) {
    const ours = timeProcess({ args: [join(DIST, 'cli.cjs'), 'check', file] });
    const none = timeProcess({ args: [empty] });
    // The first round reads the programs from disk.
    if (round < 0) continue;
    shihua.push(ours);
    node.push(none);
  }
  return { chars: CHARS, shihua, node };
}
