import { resolve } from 'node:path';
import { reportFile, type BurdenSettings, type Crash, type Engine, type Input, type ReportFile } from '@shihua/rules';
import { ReadError, SidecarReader, type ReadDocument } from '@shihua/server/read';
import type { ResultCache } from './cache/result-cache.ts';
import type { Documents } from './documents.ts';
import { note, type Io } from './io.ts';

/** Lints documents for one run. */
export class Checker {
  readonly #engine: Engine;
  readonly #burden: BurdenSettings;
  readonly #io: Io;
  readonly #documents: Documents;
  readonly #sidecars = new SidecarReader();
  readonly #crashes = new Set<string>();
  readonly #cache: ResultCache | undefined;
  #checked = 0;

  /** With a cache, what an earlier run found in the same text is not looked for again. */
  constructor(engine: Engine, burden: BurdenSettings, io: Io, documents: Documents, cache?: ResultCache) {
    this.#cache = cache;
    this.#engine = engine;
    this.#burden = burden;
    this.#io = io;
    this.#documents = documents;
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
    const analysis = this.#engine.analyze(input);
    this.tellCrashes(document.path, analysis.crashed);
    const file = reportFile(document.path, document.encoding, input.text, analysis, this.#burden);
    if (analysis.crashed.length === 0) await cache?.keep(file, input);
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
