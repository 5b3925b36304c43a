import { resolve } from 'node:path';
import type { Crash, Input, ReportFile } from '@shihua/rules';
import { ReadError, SidecarReader, type ReadDocument } from '@shihua/server/read';
import { checkBy, inOrder, type Workers } from '@shihua/server/workers';
import type { ResultCache } from './cache/result-cache.ts';
import type { Setup } from './config.ts';
import type { Documents } from './documents.ts';
import { note, type Io } from './io.ts';

/** How a run goes about its documents. */
export interface RunOptions {
  /** What an earlier run found in the same text is not looked for again. */
  readonly cache?: ResultCache | undefined;
  /** Threads that check documents beside each other; 1 where this one does it alone. */
  readonly jobs?: number | undefined;
}

/** A document with what was found in it. */
export interface CheckedDocument {
  readonly document: ReadDocument;
  /** What the engine was given. */
  readonly input: Input;
  readonly file: ReportFile;
}

/** Lints documents for one run. */
export class Checker {
  readonly #setup: Setup;
  readonly #io: Io;
  readonly #documents: Documents;
  readonly #sidecars = new SidecarReader();
  readonly #crashes = new Set<string>();
  readonly #cache: ResultCache | undefined;
  readonly #jobs: number;
  #workers: Workers | undefined;
  #checked = 0;

  constructor(setup: Setup, io: Io, documents: Documents, { cache, jobs = 1 }: RunOptions = {}) {
    this.#cache = cache;
    this.#setup = setup;
    this.#io = io;
    this.#documents = documents;
    this.#jobs = jobs;
  }

  /**
   * Checks documents, several at a time where there are threads, and gives them in their order; then ends the threads,
   * as the process does not end while one is left. `prepare` may change what the engine is given.
   */
  async *all(
    documents: AsyncIterable<ReadDocument>,
    prepare: (document: ReadDocument, input: Input) => Input | Promise<Input> = (_, input) => input,
  ): AsyncGenerator<CheckedDocument, void, void> {
    // One more than there are threads, so that none has to wait.
    const width = (): number => (this.#workers === undefined ? 1 : this.#jobs + 1);
    try {
      yield* inOrder(documents, width, async (document) => {
        const input = await prepare(document, await this.inputOf(document));
        return { document, input, file: await this.check(document, input) };
      });
    } finally {
      await this.#workers?.close();
    }
  }

  /** What the engine is given for a document: the text and the suppressions beside it. */
  async inputOf({ path, text, language }: ReadDocument): Promise<Input> {
    return { text, language, sidecar: await this.#sidecar(path), today: today() };
  }

  /** The document's part of the report. A rule that crashed is named on standard error, once. */
  async check(document: ReadDocument, input: Input): Promise<ReportFile> {
    // One document is linted sooner than the cache is read: the first is left out of it.
    const cache = this.#checked++ === 0 ? undefined : this.#cache;
    const known = await cache?.find(document, input);
    if (known !== undefined) return known;
    const { path, encoding } = document;
    const { engine, config, burden } = this.#setup;
    // Threads take longer to start than a few documents to check.
    if (this.#jobs > 1 && this.#documents.areMany) this.#workers ??= this.#io.workers?.(this.#jobs);
    const { file, crashed } = await checkBy(this.#workers, engine, { path, encoding, input, config, burden });
    this.tellCrashes(path, crashed);
    if (crashed.length === 0) await cache?.keep(file, input);
    return file;
  }

  /** Names the rules that threw in a document, each once in a run. */
  tellCrashes(path: string, crashed: readonly Crash[]): void {
    for (const { rule, error } of crashed) {
      if (this.#crashes.has(rule)) continue;
      this.#crashes.add(rule);
      note(this.#io, `${path}：规则 ${rule} 出错，其余规则照常（${error}）。`);
    }
  }

  /** Ends the run. */
  async close(): Promise<void> {
    if (this.#checked > 1) await this.#cache?.close();
    // Code compiled under the flags of a long run would not be taken by the next one.
    if (this.#checked > 0 && !this.#documents.areMany) this.#io.keepCode?.();
  }

  async #sidecar(path: string): Promise<NonNullable<Input['sidecar']>> {
    try {
      return await this.#sidecars.entriesFor(resolve(this.#io.cwd, path));
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      this.#documents.fail(error);
      return [];
    }
  }
}

/** Today where the user is, as `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
