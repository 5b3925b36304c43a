import {
  reportFile,
  type BurdenSettings,
  type Config,
  type Crash,
  type Engine,
  type Input,
  type ReportFile,
} from '@shihua/rules';

/** A document to be checked for a report, by this thread or another: data only. */
export interface Job {
  readonly path: string;
  readonly encoding: string;
  readonly input: Input;
  readonly config: Config;
  readonly burden: BurdenSettings;
}

/** What came of a {@link Job}. */
export interface Checked {
  readonly file: ReportFile;
  readonly crashed: readonly Crash[];
}

/** Other threads that check documents. */
export interface Workers {
  /** Rejects when the thread fails: the document is then to be checked here. */
  check(job: Job): Promise<Checked>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** Checks a document with the engine of its configuration. */
export function checkJob(engine: Engine, { path, encoding, input, burden }: Job): Checked {
  const analysis = engine.analyze(input);
  return { file: reportFile(path, encoding, input.text, analysis, burden), crashed: analysis.crashed };
}

/** The same by another thread where there is one; a thread that fails, for want of memory perhaps, costs no document. */
export async function checkBy(workers: Workers | undefined, engine: Engine, job: Job): Promise<Checked> {
  try {
    if (workers !== undefined) return await workers.check(job);
  } catch {
    // Checked here instead.
  }
  return checkJob(engine, job);
}
