import type { BenchResult } from '../results.ts';
import type { Bar } from './bar.ts';
import { inProcessBars } from './in-process.ts';

/** Everything that is asked, with what this run measured; parts that were not run are left out. */
export function barsOf({ inProcess }: BenchResult): readonly Bar[] {
  return [...(inProcess ? inProcessBars(inProcess) : [])];
}
