import type { Checked, Job, Workers } from '../../job.ts';

/**
 * Starts `count` threads that check documents. `program` is what the main thread was started from: in a thread it calls
 * `serveJobs`. The threads begin with the first documents.
 */
export function startWorkers(program: string, count: number): Workers {
  // Most runs need no threads, and start faster without the library.
  const threads = import('workerpool').then(({ pool }) => pool(program, { workerType: 'thread', maxWorkers: count }));
  return {
    check: async (job: Job) => (await (await threads).exec('check', [job])) as Checked,
    close: async () => {
      await (await threads).terminate(true);
    },
  };
}
