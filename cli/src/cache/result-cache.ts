import {
  compactFile,
  expandFile,
  type BurdenSettings,
  type CompactFile,
  type Engine,
  type Input,
  type ReportFile,
} from '@shihua/rules';
import type { ReadDocument } from '@shihua/server/read';
import type { Io } from '../io.ts';
import { cacheFile, digest } from './place.ts';
import { Store } from './store.ts';

/**
 * What was found in a document before, so that a second run over a folder reads again and lints only what changed.
 * Keeps offsets, figures and ids under a hash of text, rules, settings, headcounts and suppressions; never text.
 */
export class ResultCache {
  readonly #store: Store;
  readonly #engine: Pick<Engine, 'signature'>;
  readonly #burden: BurdenSettings;
  readonly #build: string;

  private constructor(store: Store, engine: Pick<Engine, 'signature'>, burden: BurdenSettings, build: string) {
    this.#store = store;
    this.#engine = engine;
    this.#burden = burden;
    this.#build = build;
  }

  /** The cache of a working directory; undefined where the program has no identity or the system no place for it. */
  static of(io: Io, engine: Pick<Engine, 'signature'>, burden: BurdenSettings): ResultCache | undefined {
    const path = cacheFile(io);
    return io.build === undefined || path === undefined
      ? undefined
      : new ResultCache(new Store(path), engine, burden, io.build);
  }

  /** What was found in a document by the same rules, if it is known. */
  async find(document: ReadDocument, input: Input): Promise<ReportFile | undefined> {
    try {
      const known = await this.#store.get(this.#key(input));
      return known === undefined ? undefined : expandFile(known as CompactFile, input.text, document);
    } catch {
      // Spoilt in a way that its check does not show; linting again mends it.
      return undefined;
    }
  }

  /** Keeps what was found in a document. */
  async keep(file: ReportFile, input: Input): Promise<void> {
    await this.#store.set(this.#key(input), compactFile(file, input.text));
  }

  /** Ends the run. */
  close(): Promise<void> {
    return this.#store.close();
  }

  #key({ text, language, sidecar = [], today = '' }: Input): string {
    const expiring = sidecar.some(({ expires }) => expires !== undefined);
    const suppressions = JSON.stringify(sidecar);
    const settings = [this.#build, this.#engine.signature, JSON.stringify(this.#burden)];
    return digest(...settings, language, suppressions, expiring ? today : '', text).slice(0, 32);
  }
}
