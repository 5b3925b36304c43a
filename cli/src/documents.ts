import { extname, resolve } from 'node:path';
import { isOwnReport } from '@shihua/rules';
import type { ReadError } from '@shihua/server/read';
import { discover, readBytes, readDocument, toReadError, type ReadDocument } from '@shihua/server/read';
import { note, readStdin, type Io } from './io.ts';

/** Which documents a command is about. */
export interface DocumentFlags {
  readonly stdin?: boolean;
  readonly stdinPath?: string;
}

/** From this many documents on a run is long enough for the heap to matter. */
const MANY = 20;

/** Reads documents one at a time and keeps what could not be read. */
export class Documents {
  readonly #errors: ReadError[] = [];
  readonly #io: Io;
  readonly #jobs: number;
  #foreign: readonly string[] = [];
  #many = false;

  /** Whoever asks for several `jobs` would rather have time than memory. */
  constructor(io: Io, jobs = 1) {
    this.#io = io;
    this.#jobs = jobs;
  }

  /** What could not be read so far, in the order it was met. */
  get errors(): readonly { readonly path: string; readonly message: string }[] {
    return this.#errors.map(({ path, message }) => ({ path, message }));
  }

  /** So many documents that threads, or a small heap, are worth it. */
  get areMany(): boolean {
    return this.#many;
  }

  /** Tells on standard error of papers in the folders of a kind that is not read: they are missing from the result. */
  tellForeign(): void {
    if (this.#foreign.length === 0) return;
    const kinds = [...new Set(this.#foreign.map((path) => extname(path).toLowerCase()))].join('、');
    note(this.#io, `另有 ${String(this.#foreign.length)} 个 ${kinds} 文件没有读，要检查请另存为 .docx。`);
  }

  /** Adds something that could not be read; the same file is named once. */
  fail(error: ReadError): void {
    if (!this.#errors.some(({ path, message }) => path === error.path && message === error.message))
      this.#errors.push(error);
  }

  /** The documents that `paths` name (the working directory by default), or the one on standard input. */
  async *read(paths: readonly string[], flags: DocumentFlags, except?: string): AsyncGenerator<ReadDocument> {
    if (flags.stdin === true) {
      yield* this.#attempt(flags.stdinPath ?? '<stdin>', async (path) => readBytes(path, await readStdin(this.#io)));
      return;
    }
    const { cwd } = this.#io;
    const found = await discover(paths.length === 0 ? ['.'] : paths, { cwd });
    for (const error of found.errors) this.fail(error);
    this.#foreign = found.foreign;
    this.#many = found.files.length >= MANY;
    if (this.#many && this.#jobs === 1) this.#io.keepHeapSmall?.();
    const asked = new Set(paths.map((path) => resolve(cwd, path)));
    for (const file of found.files) {
      const absolute = resolve(cwd, file);
      if (absolute === except) continue;
      for await (const document of this.#attempt(file, async (path) => ({ ...(await readDocument(absolute)), path }))) {
        // A report that an earlier run left in the folder quotes its documents and is none.
        if (asked.has(absolute) || !isOwnReport(document.text)) yield document;
      }
    }
  }

  async *#attempt(path: string, read: (path: string) => Promise<ReadDocument>): AsyncGenerator<ReadDocument> {
    let document: ReadDocument;
    try {
      document = await read(path);
    } catch (error) {
      this.fail(toReadError(path, error));
      return;
    }
    yield document;
  }
}
