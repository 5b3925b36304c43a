/** Threads that check documents: for the command line and for the reports of the server. */
export { inOrder } from '../../in-order.ts';
export { checkBy, type Workers } from '../../job.ts';
export { startWorkers } from './pool.ts';
export { serveJobs } from './serve.ts';
