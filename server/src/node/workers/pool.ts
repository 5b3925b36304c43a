import type { Checked, Job, Workers } from '../../job.ts';

/**
 * Starts `count` threads that check documents. `program` is what the main thread was started from: in a thread it calls
 * `serveJobs`. The threads begin with the first documents.
 */
export async function startWorkers(program: string, count: number): Promise<Workers> {
  // Most runs need no threads, and start faster without.
  const { pool } = await import('workerpool');
  const threads = pool(program, { workerType: 'thread', maxWorkers: count });
  return {
    check: async (job: Job) => (await threads.exec('check', [job])) as Checked,
    close: async () => {
      await threads.terminate(true);
    },
  };
}
