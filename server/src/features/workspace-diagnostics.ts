import {
  LSPErrorCodes,
  ResponseError,
  type CancellationToken,
  type Diagnostic,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { Converter } from '../convert.ts';
import { failure, type Services } from '../services.ts';
import { isFailure, Pace, sameFile, sweepFile, targetsIn, type SweptFile } from '../sweep.ts';
import { resultIdOf } from './diagnostics.ts';

/** Workspace diagnostics wait to be told that something changed. */
export interface WorkspaceDiagnostics {
  /** A file changed on disk or was closed. */
  readonly fileChanged: (uri: string) => void;
  /** Settings or folders changed: everything may differ. */
  readonly refresh: () => void;
}

/**
 * Registers the workspace pull. It answers with what differs from what the client has and is otherwise held open
 * until something changes; where `shihua.workspaceDiagnostics` is off (the default) it is held and reads no file.
 */
export function registerWorkspaceDiagnostics(
  services: Services,
  folders: () => readonly string[],
): WorkspaceDiagnostics {
  const bell = new Bell();
  /** Result ids of files that have not changed since they were read. */
  const fresh = new Map<string, string>();

  services.connection.languages.diagnostics.onWorkspace(
    async ({ previousResultIds }, token, _progress, parts): Promise<WorkspaceDiagnosticReport> => {
      const previous = new Map(previousResultIds.map(({ uri, value }) => [sameFile(uri), { uri, value }]));
      try {
        for (;;) {
          const rung = bell.next(token);
          const items = await round(services, folders(), previous, fresh, token);
          if (token.isCancellationRequested) break;
          if (items.length > 0) {
            if (!parts) return { items };
            parts.report({ items });
            return { items: [] };
          }
          await rung;
        }
      } catch (error) {
        throw failure(services, 'workspace/diagnostic', error);
      }
      throw new ResponseError(LSPErrorCodes.RequestCancelled, services.strings.cancelled);
    },
  );

  return {
    fileChanged: (uri) => {
      fresh.delete(sameFile(uri));
      bell.ring();
    },
    refresh: () => {
      fresh.clear();
      bell.ring();
    },
  };
}

interface Known {
  readonly uri: string;
  readonly value: string;
}

async function round(
  services: Services,
  folders: readonly string[],
  previous: ReadonlyMap<string, Known>,
  fresh: Map<string, string>,
  token: CancellationToken,
): Promise<WorkspaceDocumentDiagnosticReport[]> {
  const on: string[] = [];
  for (const folder of folders) if ((await services.settings.of(folder)).workspaceDiagnostics) on.push(folder);
  const { targets } = await targetsIn(services, on);
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  const pace = new Pace(services, token);
  for (const target of targets) {
    const key = sameFile(target.uri);
    const known = previous.get(key)?.value;
    if (known !== undefined && fresh.get(key) === known) continue;
    if (!(await pace.keepGoing())) return [];
    const swept = await sweepFile(services, target);
    const diagnostics = isFailure(swept) ? [] : diagnosticsOf(services, swept);
    const resultId = resultIdOf(diagnostics);
    fresh.set(key, resultId);
    if (resultId === known) continue;
    const version = isFailure(swept) ? null : swept.version;
    items.push({ kind: 'full', uri: swept.uri, version, resultId, items: diagnostics });
  }
  const listed = new Set([...targets.map(({ uri }) => uri), ...services.documents.uris()].map(sameFile));
  for (const [key, { uri }] of previous) {
    if (!listed.has(key)) items.push({ kind: 'full', uri, version: null, items: [] });
  }
  return items;
}

function diagnosticsOf({ client, rulePages }: Services, { uri, text, analysis }: SweptFile): Diagnostic[] {
  const converter = new Converter(uri, text);
  return analysis.findings
    .filter(({ shown }) => shown)
    .map((finding) => converter.diagnostic(finding, client, rulePages));
}

/** Lets held requests wait for the next change. */
class Bell {
  readonly #waiting = new Set<() => void>();

  ring(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Resolves at the next ring after this call, or when the token is cancelled. */
  next(token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#waiting.delete(wake);
        cancelled.dispose();
        resolve();
      };
      const cancelled = token.onCancellationRequested(wake);
      this.#waiting.add(wake);
    });
  }
}
