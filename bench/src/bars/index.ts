import type { BenchResult } from '../results.ts';
import type { Bar } from './bar.ts';
import { editorBars } from './editor.ts';
import { inProcessBars } from './in-process.ts';
import { batchBars, oneFileBars } from './processes.ts';

/** Everything that is asked, with what this run measured; parts that were not run are left out. */
export function barsOf({ inProcess, editor, batch, oneFile }: BenchResult): readonly Bar[] {
  return [
    ...(inProcess ? inProcessBars(inProcess) : []),
    ...(editor ? editorBars(editor) : []),
    ...(batch ? batchBars(batch) : []),
    ...(oneFile ? oneFileBars(oneFile) : []),
  ];
}
