import type { Analysis } from '@shihua/rules';
import type { CancellationToken } from 'vscode-languageserver';
import { localDate } from './local-date.ts';
import { nameOf } from './project-files.ts';
import type { FileText, ReadFailure } from './runtime.ts';
import type { Services } from './services.ts';
import type { Settings } from './settings.ts';
import { fill, reasonOf } from './strings.ts';

/** Longest stretch of work, in milliseconds, between two looks at what has arrived. */
const SLICE = 8;

/** A file in a folder that is swept. */
export interface SweepTarget {
  readonly uri: string;
  readonly settings: Settings;
}

/** A file read and analysed. */
export interface SweptFile {
  readonly uri: string;
  /** `null` when the file was read from disk. */
  readonly version: number | null;
  readonly encoding: string;
  readonly text: string;
  readonly analysis: Analysis;
}

/** Lists the files of folders, each once; a folder that cannot be opened is a failure and the rest goes on. */
export async function targetsIn(
  services: Services,
  folders: readonly string[],
): Promise<{ targets: readonly SweepTarget[]; failures: readonly ReadFailure[] }> {
  const targets = new Map<string, SweepTarget>();
  const failures: ReadFailure[] = [];
  for (const folder of folders) {
    const settings = await services.settings.of(folder);
    if (!settings.enable) continue;
    try {
      const listing = await services.files.list(folder);
      for (const uri of listing.files) if (!targets.has(sameFile(uri))) targets.set(sameFile(uri), { uri, settings });
      failures.push(...listing.failures);
    } catch (error) {
      const message = fill(services.strings.unlisted, { name: nameOf(folder), reason: reasonOf(error) });
      failures.push({ uri: folder, message });
    }
  }
  return { targets: [...targets.values()], failures };
}

/** Reads and analyses one file; what is open is taken as it stands in the editor. */
export async function sweepFile(services: Services, { uri, settings }: SweepTarget): Promise<SweptFile | ReadFailure> {
  const { strings, documents, analyses, files, engines, sidecars, tellCrashes } = services;
  const open = documents.uris().find((each) => sameFile(each) === sameFile(uri));
  const analysed = open === undefined ? undefined : await analyses.of(open);
  if (analysed) {
    const { document, analysis } = analysed;
    return { uri: document.uri, version: document.version, encoding: 'utf-8', text: document.text, analysis };
  }
  let file: FileText;
  try {
    file = await files.read(uri);
  } catch (error) {
    return { uri, message: fill(strings.unreadable, { name: nameOf(uri), reason: reasonOf(error) }) };
  }
  const { text, language, encoding } = file;
  const sidecar = await sidecars.of(uri);
  const analysis = engines.of(settings.config).analyze({ text, language, sidecar, today: localDate() });
  tellCrashes(analysis.crashed);
  return { uri, version: null, encoding, text, analysis };
}

/** True for what {@link sweepFile} could not read. */
export function isFailure(swept: SweptFile | ReadFailure): swept is ReadFailure {
  return 'message' in swept;
}

/** Lets the event loop in at least every few milliseconds, so that a cancellation arrives. */
export class Pace {
  readonly #services: Services;
  readonly #token: CancellationToken;
  #since: number;

  constructor(services: Services, token: CancellationToken) {
    this.#services = services;
    this.#token = token;
    this.#since = services.runtime.timers.now();
  }

  /** Rests if it is time; false when the work is no longer wanted. */
  async keepGoing(): Promise<boolean> {
    const { timers } = this.#services.runtime;
    if (timers.now() - this.#since >= SLICE) {
      await timers.turn();
      this.#since = timers.now();
    }
    return !this.#token.isCancellationRequested;
  }
}

/** Clients and hosts escape URIs differently; equal keys mean the same file. */
export function sameFile(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
  } catch {
    return uri;
  }
}
