import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver';
import type { Analysed } from '../analysis.ts';
import { Converter } from '../convert.ts';
import { hashOf } from '../hash.ts';
import { Later } from '../later.ts';
import { contain, logFailure, type Services } from '../services.ts';
import { Typing } from '../typing.ts';

/** How long, in milliseconds, pushed diagnostics wait for the next key stroke. */
export const PUSH_DELAY = 400;

/** Diagnostics as pulled, or pushed to clients that do not pull. */
export interface Diagnostics {
  /** A document was opened or changed. */
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
  /** Settings changed: everything may differ. */
  readonly refresh: () => void;
}

/** Registers document diagnostics, by pull where the client can. */
export function registerDiagnostics(services: Services): Diagnostics {
  return services.client.pullDiagnostics ? pull(services) : push(services);
}

/** What a client should show of an analysis. Findings are those given, in order. */
export function diagnosticsOf(services: Services, analysed: Analysed, findings = analysed.shown): Diagnostic[] {
  const { uri, text } = analysed.document;
  const converter = new Converter(uri, text);
  return findings.map((finding) => converter.diagnostic(finding, services.client, services.rulePages));
}

/** Equal ids, equal diagnostics. */
export function resultIdOf(items: readonly Diagnostic[]): string {
  return hashOf(JSON.stringify(items));
}

/** The last line that diagnostics mark; before all lines where there are none. */
function lastLineOf(items: readonly Diagnostic[]): number {
  return items.reduce((last, { range }) => Math.max(last, range.end.line), -1);
}

function pull(services: Services): Diagnostics {
  const { connection, client, analyses, documents, runtime } = services;
  const typing = new Typing();
  const later = new Later(services.runtime.timers);
  const refresh = (): void => {
    if (!client.refreshDiagnostics) return;
    connection.languages.diagnostics.refresh().catch(logFailure(services, 'workspace/diagnostic/refresh'));
  };

  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }, token) =>
    contain<DocumentDiagnosticReport>(
      services,
      'textDocument/diagnostic',
      token,
      { kind: 'full', items: [] },
      async () => {
        const analysed = await analyses.of(uri);
        if (!analysed) return { kind: 'full', items: [] };
        let findings = analysed.shown;
        // What is kept back is lost on a client that cannot be asked to pull again.
        if (client.refreshDiagnostics) {
          const visible = typing.visible(analysed, runtime.timers.now());
          if (visible.restIn === undefined) later.callOff(uri);
          else later.set(uri, visible.restIn, refresh);
          findings = visible.findings;
        }
        const items = diagnosticsOf(services, analysed, findings);
        const resultId = resultIdOf(items);
        // Editors move marks with the text, and squeeze them where it is changed: an undo does not bring those back.
        const stand = documents.touchedFrom(uri) > lastLineOf(items);
        if (resultId === previousResultId && stand) return { kind: 'unchanged', resultId };
        documents.marked(uri);
        return { kind: 'full', resultId, items };
      },
    ),
  );

  return {
    changed: (uri) => {
      later.callOff(uri);
    },
    closed: (uri) => {
      later.callOff(uri);
      typing.forget(uri);
    },
    refresh,
  };
}

function push(services: Services): Diagnostics {
  const { connection, analyses, documents, runtime } = services;
  const typing = new Typing();
  const later = new Later(services.runtime.timers);

  const publish = async (uri: string): Promise<void> => {
    const analysed = await analyses.of(uri);
    if (!analysed) {
      await connection.sendDiagnostics({ uri, diagnostics: [] });
      return;
    }
    const visible = typing.visible(analysed, runtime.timers.now());
    const diagnostics = diagnosticsOf(services, analysed, visible.findings);
    if (visible.restIn === undefined) later.callOff(uri);
    else schedule(uri, visible.restIn);
    await connection.sendDiagnostics({ uri, version: analysed.document.version, diagnostics });
  };
  const schedule = (uri: string, delay: number): void => {
    later.set(uri, delay, () => {
      publish(uri).catch(logFailure(services, 'textDocument/publishDiagnostics'));
    });
  };

  return {
    changed: (uri) => {
      schedule(uri, PUSH_DELAY);
    },
    closed: (uri) => {
      later.callOff(uri);
      typing.forget(uri);
      connection
        .sendDiagnostics({ uri, diagnostics: [] })
        .catch(logFailure(services, 'textDocument/publishDiagnostics'));
    },
    refresh: () => {
      for (const uri of documents.uris()) schedule(uri, 0);
    },
  };
}
