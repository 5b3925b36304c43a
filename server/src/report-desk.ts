import { reportFile, type ReportFile } from '@shihua/rules';
import { checkBy, type Workers } from './job.ts';
import type { Services } from './services.ts';
import { inputOf, type OpenedFile, type SweepTarget } from './sweep.ts';

/** So many files are worth the time that threads take to start. */
const MANY = 40;

/** How long, in milliseconds, after a key stroke somebody counts as typing. */
const TYPING = 2000;

/** Checks the files of one report: in other threads where there are many and the host has any, else in this one. */
export class ReportDesk {
  readonly #services: Services;
  readonly #count: number;
  #workers: Workers | undefined;

  constructor(services: Services, files: number) {
    this.#services = services;
    const most = Math.min(services.runtime.workers?.most ?? 1, services.client.options.workers ?? Infinity);
    this.#count = files < MANY ? 1 : most;
    // With one processor a thread of its own would only take turns with this one.
    if (this.#count > 1) this.#workers = services.runtime.workers?.start(this.#count);
  }

  /** How many files may be under way: one while somebody types, who is to have the other processors. */
  get width(): number {
    const { documents, runtime } = this.#services;
    const typing = runtime.timers.now() - documents.lastChange < TYPING;
    return this.#workers === undefined || typing ? 1 : this.#count + 1;
  }

  /** The file's part of the report. */
  async check(opened: OpenedFile, { settings }: SweepTarget): Promise<ReportFile> {
    const { uri, encoding, text, analysis } = opened;
    const { config, burden } = settings;
    if (analysis !== undefined) return reportFile(uri, encoding, text, analysis, burden);
    const input = await inputOf(this.#services, opened);
    const job = { path: uri, encoding, input, config, burden };
    const { file, crashed } = await checkBy(this.#workers, this.#services.engines.of(config), job);
    this.#services.tellCrashes(crashed);
    return file;
  }

  /** Ends the threads. */
  async close(): Promise<void> {
    await this.#workers?.close();
  }
}
