import type { InitializeParams, InitializeResult, NotificationMessage, ShowMessageParams } from 'vscode-languageserver';

/** The only kind under which the whole text is touched. */
export const FIX_ALL_KIND = 'source.fixAll.shihua';

/**
 * The answer to `initialize`. Nothing is imported for it but types: on Node it is given before the rules and the library
 * of the protocol are loaded.
 */
export function greetingOf(version: string): InitializeResult {
  return {
    serverInfo: { name: 'shihua', version },
    capabilities: {
      positionEncoding: 'utf-16',
      // The changes of a document, not its whole text each time.
      textDocumentSync: { openClose: true, change: 2 },
      diagnosticProvider: { identifier: 'shihua', interFileDependencies: false, workspaceDiagnostics: true },
      codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL_KIND] },
      hoverProvider: true,
      codeLensProvider: { resolveProvider: false },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
  };
}

/** What the client shows when the server cannot do what its greeting said. */
export function startFailure(reason: string): NotificationMessage & { readonly params: ShowMessageParams } {
  const message = `实话没有启动：${reason}。请重启编辑器，还不行就重新安装。`;
  return { jsonrpc: '2.0', method: 'window/showMessage', params: { type: 1, message } };
}

/** An `initialize` request as it comes over the wire. */
export interface Greeting {
  readonly id: number | string;
  readonly method: 'initialize';
  readonly params: Pick<InitializeParams, 'capabilities'>;
}

/** True for an `initialize` request that can be answered without knowing more. */
export function isGreeting(message: unknown): message is Greeting {
  const { id, method, params } = fieldsOf(message);
  const { capabilities } = fieldsOf(params);
  return (
    (typeof id === 'number' || typeof id === 'string') &&
    method === 'initialize' &&
    typeof capabilities === 'object' &&
    capabilities !== null
  );
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
