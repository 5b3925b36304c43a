import { REGISTRY, type AnyRule, type Crash } from '@shihua/rules';
import {
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type Connection,
} from 'vscode-languageserver';
import { Analyses, type Analysed } from './analysis.ts';
import { clientSupport, type ClientSupport } from './client-support.ts';
import { Documents } from './documents.ts';
import { Engines } from './engines.ts';
import { registerCodeActions } from './features/code-actions.ts';
import { registerDiagnostics } from './features/diagnostics.ts';
import { registerHover } from './features/hover.ts';
import { registerLenses } from './features/lenses.ts';
import { registerRenderReport } from './features/render-report.ts';
import { registerReportCharts } from './features/report-charts.ts';
import { Readings, registerScore } from './features/score.ts';
import { registerWorkspaceDiagnostics } from './features/workspace-diagnostics.ts';
import { registerWorkspaceReport } from './features/workspace-report.ts';
import { Folders } from './folders.ts';
import { greetingOf } from './greeting.ts';
import { Once } from './once.ts';
import { ProjectConfigs } from './project-config.ts';
import { ProjectFiles } from './project-files.ts';
import type { Runtime } from './runtime.ts';
import { logFailure, type Services } from './services.ts';
import { SettingsStore } from './settings-store.ts';
import { Sidecars } from './sidecars.ts';
import { fill, stringsFor } from './strings.ts';

/** Files whose changes on disk matter. */
const WATCHED = '**/{*.txt,*.md,*.markdown,*.html,*.htm,*.docx,.shihua-ignore.json,.shihuarc.json}';

/** Milliseconds after the first document within which an editor asks for the rest of what it shows. */
const SETTLED_AFTER = 3000;

/** Serves one client on a connection, until the connection closes. Nothing is kept outside of it. */
export function startServer(connection: Connection, runtime: Runtime, rules: readonly AnyRule[] = REGISTRY): void {
  let greeted = false;
  // Features are registered with the greeting: until then every request comes here, and later those nobody offers.
  connection.onRequest((method) =>
    greeted
      ? new ResponseError(ErrorCodes.MethodNotFound, `${method} is not offered`)
      : new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize must come first'),
  );
  connection.onInitialize((params) => {
    if (greeted) return new ResponseError(ErrorCodes.InvalidRequest, 'initialize was already answered');
    greeted = true;
    const client = clientSupport(params);
    const folders = new Folders(connection, client, params);
    wire(build(connection, runtime, rules, client, folders, params.locale), folders);
    return greetingOf(runtime.version);
  });
  connection.listen();
}

function build(
  connection: Connection,
  runtime: Runtime,
  rules: readonly AnyRule[],
  client: ClientSupport,
  folders: Folders,
  locale: string | undefined,
): Services {
  const strings = stringsFor(locale);
  const warn = new Once((message) => {
    connection.console.warn(message);
  });
  const documents = new Documents(runtime.timers, folders);
  const engines = new Engines(rules, ({ problems }) => {
    for (const { key, message } of problems) warn.say(fill(strings.settingProblem, { key, message }));
  });
  const files = new ProjectFiles(connection, runtime, strings, client.options.files === true);
  // A slip in the project's file concerns everybody and nothing else shows it; those of settings the editor shows itself.
  const tell = new Once((message) => {
    connection.console.warn(message);
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  });
  const projects = new ProjectConfigs(files, folders, (reason) => {
    tell.say(fill(strings.projectUnread, { reason }));
  });
  const settings = new SettingsStore(connection, client, strings, projects, { settings: warn, project: tell });
  const sidecars = new Sidecars(files, (reason) => {
    warn.say(fill(strings.sidecarUnread, { reason }));
  });
  const tellCrashes = (crashed: readonly Crash[]): void => {
    for (const { rule, error } of crashed) warn.say(fill(strings.ruleCrashed, { rule, reason: error }));
  };
  const readings = new Readings({ connection, client, strings }, runtime.timers);
  let settling = runtime.settled;
  const computed = (analysed: Analysed): void => {
    if (settling !== undefined) runtime.timers.after(SETTLED_AFTER, settling);
    settling = undefined;
    tellCrashes(analysed.analysis.crashed);
    readings.send(analysed);
  };
  const rulePages = client.options.rulePages ?? runtime.rulePages;
  const analyses = new Analyses(documents, settings, sidecars, engines, computed, rulePages);
  return {
    connection,
    client,
    strings,
    runtime,
    documents,
    settings,
    engines,
    analyses,
    files,
    sidecars,
    rulePages,
    readings,
    tellCrashes,
  };
}

function wire(services: Services, folders: Folders): void {
  const { connection, client, documents, settings, analyses, sidecars, readings } = services;
  const diagnostics = registerDiagnostics(services);
  const workspace = registerWorkspaceDiagnostics(services, () => folders.uris);
  registerCodeActions(services);
  registerHover(services);
  const lenses = registerLenses(services);
  registerScore(services);
  registerWorkspaceReport(services);
  registerRenderReport(services);
  registerReportCharts(services);

  const refresh = (): void => {
    diagnostics.refresh();
    workspace.refresh();
    lenses.refresh();
  };
  const changed = (uri: string): void => {
    readings.callOff(uri);
    diagnostics.changed(uri);
  };
  documents.listen(connection, changed, (uri) => {
    readings.callOff(uri);
    settings.forget(uri);
    analyses.forget(uri);
    diagnostics.closed(uri);
    workspace.fileChanged(uri);
  });
  settings.listen(refresh);
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      if (uri.endsWith('/.shihua-ignore.json')) {
        sidecars.clear();
        refresh();
      } else if (uri.endsWith('/.shihuarc.json')) {
        settings.clear();
        refresh();
      } else {
        workspace.fileChanged(uri);
      }
    }
  });
  connection.onInitialized(() => {
    settings.register().catch(logFailure(services, 'workspace/didChangeConfiguration'));
    folders.listen(() => {
      settings.clear();
      refresh();
    });
    if (!client.registerWatchedFiles) return;
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: WATCHED }] })
      .catch(logFailure(services, 'workspace/didChangeWatchedFiles'));
  });
}
