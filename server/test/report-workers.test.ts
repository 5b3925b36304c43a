import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { expect, it } from 'vitest';
import { createEngine } from '@shihua/rules';
import { checkJob, type Job, type Workers } from '../src/job.ts';
import type { WorkspaceReportResult } from '../src/protocol.ts';
import { TestClient, type TestOptions } from './support/client.ts';
import { onLine } from './support/edits.ts';
import { MemoryFiles } from './support/memory-files.ts';
import { TEST_RULES } from './support/rules.ts';

const FOLDER = 'file:///docs';
const TEXTS = Object.fromEntries(
  Array.from({ length: 45 }, (_, i) => [
    `${FOLDER}/${String(i).padStart(2, '0')}.txt`,
    `第${String(i)}号。满意率至少${String(i)}%。好的的事。`,
  ]),
);

/** Threads in name only: they check here, and remember what was asked of them. */
class FakeWorkers implements Workers {
  count = 0;
  jobs = 0;
  most = 0;
  closed = false;
  #underWay = 0;
  readonly #check: (job: Job) => ReturnType<Workers['check']>;

  constructor(check: (job: Job) => ReturnType<Workers['check']> = checkHere) {
    this.#check = check;
  }

  get options(): TestOptions {
    const start = (count: number): Workers => {
      this.count = count;
      return this;
    };
    return { folders: [FOLDER], files: new MemoryFiles(TEXTS), workers: { most: 3, start } };
  }

  async check(job: Job): ReturnType<Workers['check']> {
    this.jobs++;
    this.most = Math.max(this.most, ++this.#underWay);
    await new Promise(setImmediate);
    this.#underWay--;
    return this.#check(job);
  }

  close(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

function checkHere(job: Job): ReturnType<Workers['check']> {
  return Promise.resolve(checkJob(createEngine(TEST_RULES, job.config), job));
}

function report(client: TestClient): Promise<WorkspaceReportResult> {
  return client.connection.sendRequest('shihua/workspaceReport', { folders: [FOLDER], details: true });
}

async function alone(): Promise<WorkspaceReportResult> {
  return report(await TestClient.start({ folders: [FOLDER], files: new MemoryFiles(TEXTS) }));
}

it('gives the same report with threads as without, and ends them', async () => {
  const workers = new FakeWorkers();
  const result = await report(await TestClient.start(workers.options));
  expect(result).toEqual(await alone());
  expect(workers).toMatchObject({ count: 3, jobs: 45, most: 4, closed: true });
});

it('checks a document itself when a thread fails', async () => {
  const workers = new FakeWorkers(() => Promise.reject(new Error('no memory')));
  expect(await report(await TestClient.start(workers.options))).toEqual(await alone());
});

it('takes one file at a time while somebody types', async () => {
  const workers = new FakeWorkers();
  const client = await TestClient.start(workers.options);
  await client.open('file:///other.txt', '甲乙丙。');
  await client.change('file:///other.txt', 2, { range: onLine(0, 1, 1), text: '丁' });
  await report(client);
  expect(workers).toMatchObject({ jobs: 45, most: 1 });
});

it('starts none for a few files, or where the client wants none', async () => {
  const few = new FakeWorkers();
  const files = new MemoryFiles({ [`${FOLDER}/00.txt`]: '满意率至少9%。' });
  await report(await TestClient.start({ ...few.options, files }));
  const unwanted = new FakeWorkers();
  await report(await TestClient.start({ ...unwanted.options, initializationOptions: { workers: 1 } }));
  expect([few.jobs, unwanted.jobs]).toEqual([0, 0]);
});

it('ends the threads of a report that is called off', async () => {
  const cancel = new CancellationTokenSource();
  const workers = new FakeWorkers((job) => {
    cancel.cancel();
    return checkHere(job);
  });
  const client = await TestClient.start(workers.options);
  const asked = client.connection.sendRequest('shihua/workspaceReport', { folders: [FOLDER] }, cancel.token);
  await expect(asked).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  expect(workers.closed).toBe(true);
  expect(workers.jobs).toBeLessThan(45);
});
