import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol.ts';

/** What the client can do, read once from its capabilities. */
export interface ClientSupport {
  readonly pullDiagnostics: boolean;
  /** The client pulls again when asked to. */
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly configuration: boolean;
  /** Changes of settings are announced only after a registration. */
  readonly registerConfiguration: boolean;
  readonly registerWatchedFiles: boolean;
  readonly workspaceFolders: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  readonly disabledActions: boolean;
  readonly markdownHover: boolean;
  /** The client asks for lenses again when told to. */
  readonly refreshCodeLens: boolean;
  readonly options: InitializationOptions;
}

/** Reads the client's capabilities and its `initializationOptions`. */
export function clientSupport(params: InitializeParams): ClientSupport {
  const { workspace, textDocument } = params.capabilities;
  const edits = workspace?.workspaceEdit;
  const diagnostics = [textDocument?.publishDiagnostics, textDocument?.diagnostic];
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: diagnostics.some((each) => each?.relatedInformation === true),
    codeDescription: diagnostics.some((each) => each?.codeDescriptionSupport === true),
    configuration: workspace?.configuration === true,
    registerConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registerWatchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    documentChanges: edits?.documentChanges === true,
    snippetEdits: edits?.documentChanges === true && edits.snippetEditSupport === true,
    disabledActions: textDocument?.codeAction?.disabledSupport === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    refreshCodeLens: workspace?.codeLens?.refreshSupport === true,
    options: readOptions(params.initializationOptions),
  };
}

function readOptions(raw: unknown): InitializationOptions {
  if (typeof raw !== 'object' || raw === null) return {};
  const given = raw as Readonly<Record<string, unknown>>;
  return {
    ...('settings' in given ? { settings: given.settings } : {}),
    ...(typeof given.rulePages === 'string' ? { rulePages: given.rulePages } : {}),
    ...(typeof given.workers === 'number' ? { workers: given.workers } : {}),
    reading: given.reading === true,
    files: given.files === true,
    ignoreCommand: given.ignoreCommand === true,
    turnOffCommand: given.turnOffCommand === true,
    lensCommands: given.lensCommands === true,
  };
}
