import { bundle } from '../bundle.ts';
import { measureLatency } from './latency.ts';
import { measureReport } from './report.ts';
import type { EditorResult } from './result.ts';
import { measureStartup } from './startup.ts';

/** Everything about the editor, through the server that is shipped. */
export async function runEditor(quick: boolean): Promise<EditorResult> {
  await bundle('editor/bare-server.ts', 'bare-server-main.cjs');
  const bare = await bundle('editor/bare-boot.ts', 'bare-server.cjs');
  const effort = quick ? { runs: 1, edits: 10, warmup: 2 } : { runs: 5, edits: 200, warmup: 50 };
  const short = await measureLatency(20_000, bare, effort);
  const long = await measureLatency(350_000, bare, quick ? effort : { ...effort, edits: 100, warmup: 20 });
  const startup = await measureStartup(bare, quick ? 2 : 15);
  const report = await measureReport(
    quick ? { documents: 60, rounds: 1, strokes: 10 } : { documents: 600, rounds: 3, strokes: 100 },
  );
  return { latency: [short, long], startup, report };
}
