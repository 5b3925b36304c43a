import type { AnyRule } from '@shihua/rules';
import { Engines } from '../../engines.ts';
import { checkJob, type Checked, type Job } from '../../job.ts';

/** Paragraphs remembered from document to document: few, as each thread has a memory of its own. */
const REMEMBERED = 200;

/** Makes this thread one of the {@link startWorkers}: it checks the documents it is given until it is ended. */
export async function serveJobs(rules: readonly AnyRule[]): Promise<void> {
  const { worker } = await import('workerpool');
  // Problems of a configuration are told by the thread that read it.
  const engines = new Engines(rules, undefined, REMEMBERED);
  worker({ check: (job: Job): Checked => checkJob(engines.of(job.config), job) });
}
