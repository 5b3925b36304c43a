import type { Analysis, Input, Language } from '@shihua/rules';
import type { CancellationToken } from 'vscode-languageserver';
import { localDate } from './local-date.ts';
import { nameOf } from './project-files.ts';
import type { ReadFailure } from './runtime.ts';
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

/** A file as it is to be checked: as it stands in the editor, with what is known of it there, or as read from disk. */
export interface OpenedFile extends Pick<SweptFile, 'uri' | 'version' | 'encoding' | 'text'> {
  readonly language: Language;
  readonly analysis: Analysis | undefined;
}

/** Reads one file of a sweep. */
export async function openFile(
  { strings, documents, analyses, files }: Services,
  uri: string,
): Promise<OpenedFile | ReadFailure> {
  const open = documents.uris().find((each) => sameFile(each) === sameFile(uri));
  const analysed = open === undefined ? undefined : await analyses.of(open);
  if (analysed) {
    const { document, analysis } = analysed;
    const { version, text, language } = document;
    return { uri: document.uri, version, encoding: 'utf-8', text, language, analysis };
  }
  try {
    const { text, language, encoding } = await files.read(uri);
    return { uri, version: null, encoding, text, language, analysis: undefined };
  } catch (error) {
    return { uri, message: fill(strings.unreadable, { name: nameOf(uri), reason: reasonOf(error) }) };
  }
}

/** What the engine is given for a file from disk. */
export async function inputOf({ sidecars }: Services, { uri, text, language }: OpenedFile): Promise<Input> {
  return { text, language, sidecar: await sidecars.of(uri), today: localDate() };
}

/** Reads and analyses one file; what is open is taken as it stands in the editor. */
export async function sweepFile(services: Services, { uri, settings }: SweepTarget): Promise<SweptFile | ReadFailure> {
  const opened = await openFile(services, uri);
  if (isFailure(opened)) return opened;
  if (opened.analysis !== undefined) return { ...opened, analysis: opened.analysis };
  const analysis = services.engines.of(settings.config).analyze(await inputOf(services, opened));
  services.tellCrashes(analysis.crashed);
  return { ...opened, analysis };
}

/** True for what could not be read. */
export function isFailure(file: OpenedFile | SweptFile | ReadFailure): file is ReadFailure {
  return 'message' in file;
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
