import {
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Connection,
} from 'vscode-languageserver';
import type { Crash } from '@shihua/rules';
import type { Analyses } from './analysis.ts';
import type { ClientSupport } from './client-support.ts';
import type { Documents } from './documents.ts';
import type { Engines } from './engines.ts';
import type { Readings } from './features/score.ts';
import type { ProjectFiles } from './project-files.ts';
import type { Runtime } from './runtime.ts';
import type { SettingsStore } from './settings-store.ts';
import type { Sidecars } from './sidecars.ts';
import { fill, reasonOf, type Strings } from './strings.ts';

/** What every feature is given. */
export interface Services {
  readonly connection: Connection;
  readonly client: ClientSupport;
  readonly strings: Strings;
  readonly runtime: Runtime;
  readonly documents: Documents;
  readonly settings: SettingsStore;
  readonly engines: Engines;
  readonly analyses: Analyses;
  readonly files: ProjectFiles;
  readonly sidecars: Sidecars;
  /** URI of the folder with the rules' pages, when the client or the host knows it. */
  readonly rulePages: string | undefined;
  readonly readings: Readings;
  /** Names rules that threw, each failure once. */
  readonly tellCrashes: (crashed: readonly Crash[]) => void;
}

/**
 * Runs a request so that its failure stays its own: it is logged, and the client gets `fallback` and no alarm.
 * A request cancelled before it starts costs nothing and is answered as the protocol asks.
 */
export async function contain<T>(
  { connection, strings }: Pick<Services, 'connection' | 'strings'>,
  request: string,
  token: CancellationToken,
  fallback: T,
  run: () => Promise<T>,
): Promise<T> {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, strings.cancelled);
  try {
    return await run();
  } catch (error) {
    if (error instanceof ResponseError) throw error;
    connection.console.error(fill(strings.requestFailed, { request, reason: reasonOf(error) }));
    return fallback;
  }
}

/** The answer to a request that cannot be answered, for requests without a harmless fallback. */
export function failure({ strings }: Pick<Services, 'strings'>, request: string, error: unknown): ResponseError {
  return new ResponseError(ErrorCodes.InternalError, fill(strings.requestFailed, { request, reason: reasonOf(error) }));
}

/** Logs a failure of something nobody waits for. */
export function logFailure(
  { connection, strings }: Pick<Services, 'connection' | 'strings'>,
  request: string,
): (error: unknown) => void {
  return (error) => {
    connection.console.error(fill(strings.requestFailed, { request, reason: reasonOf(error) }));
  };
}
