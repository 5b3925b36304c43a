import {
  buildReport,
  contractFile,
  contractReport,
  fileWithoutText,
  isOwnReport,
  withoutText,
  type Report,
  type ReportFile,
} from '@shihua/rules';
import { WorkspaceCopies } from '../workspace-copies.ts';
import {
  LSPErrorCodes,
  ProgressType,
  ResponseError,
  type CancellationToken,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver';
import {
  WORKSPACE_REPORT_REQUEST,
  type WorkspaceReportParams,
  type WorkspaceReportPart,
  type WorkspaceReportResult,
} from '../protocol.ts';
import { inOrder } from '../in-order.ts';
import { ReportDesk } from '../report-desk.ts';
import type { ReadFailure } from '../runtime.ts';
import { failure, logFailure, type Services } from '../services.ts';
import { fill } from '../strings.ts';
import { isFailure, openFile, Pace, targetsIn, type OpenedFile, type SweepTarget } from '../sweep.ts';

/** How often, in milliseconds, progress and parts are sent. */
const REPORT_EVERY = 200;

const PART = new ProgressType<WorkspaceReportPart>();

/** Registers `shihua/workspaceReport`. */
export function registerWorkspaceReport(services: Services): void {
  services.connection.onRequest(
    WORKSPACE_REPORT_REQUEST,
    async (params: WorkspaceReportParams, token: CancellationToken): Promise<WorkspaceReportResult> => {
      const progress = services.connection.window.attachWorkDoneProgress(params.workDoneToken);
      progress.begin(services.strings.reportTitle, 0, undefined, true);
      try {
        return await makeReport(services, params, token, progress);
      } catch (error) {
        throw error instanceof ResponseError ? error : failure(services, WORKSPACE_REPORT_REQUEST, error);
      } finally {
        progress.done();
      }
    },
  );
}

async function makeReport(
  services: Services,
  params: WorkspaceReportParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<Report> {
  const { strings, runtime } = services;
  const { folders } = params;
  const { targets, failures } = await targetsIn(services, folders);
  const parts = new Parts(services, params);
  for (const { uri, message } of failures) parts.addError({ path: uri, message });

  const pace = new Pace(services, token);
  const copies = await WorkspaceCopies.start(services);
  const desk = new ReportDesk(services, targets.length);
  // The first file is shown as soon as it is read.
  let sent = -Infinity;
  let done = 0;
  try {
    for await (const { target, opened, file } of inOrder(
      targets,
      () => desk.width,
      (each) => readAndCheck(services, desk, each),
    )) {
      if (!(await pace.keepGoing())) throw new ResponseError(LSPErrorCodes.RequestCancelled, strings.cancelled);
      if (isFailure(opened)) parts.addError({ path: opened.uri, message: opened.message });
      else if (file !== undefined) {
        parts.addFile(file);
        copies.add(opened, target);
      }
      done++;
      if (runtime.timers.now() - sent < REPORT_EVERY) continue;
      sent = runtime.timers.now();
      const values = { done, total: targets.length };
      progress.report((100 * values.done) / values.total, fill(strings.reportProgress, values));
      parts.send();
    }
  } finally {
    await desk.close();
  }
  parts.send();
  const found = await copies.finish(parts.files, pace);
  if (found === undefined) throw new ResponseError(LSPErrorCodes.RequestCancelled, strings.cancelled);
  const tool = { version: runtime.version, ruleSet: await ruleSetOf(services, folders) };
  return wanted(buildReport(found.files, parts.errors, tool, found.copies), params);
}

interface ReadAndChecked {
  readonly target: SweepTarget;
  readonly opened: OpenedFile | ReadFailure;
  /** Undefined for a report that was saved in the folder, which quotes its documents and is none. */
  readonly file?: ReportFile;
}

async function readAndCheck(services: Services, desk: ReportDesk, target: SweepTarget): Promise<ReadAndChecked> {
  const opened = await openFile(services, target.uri);
  if (isFailure(opened) || isOwnReport(opened.text)) return { target, opened };
  return { target, opened, file: await desk.check(opened, target) };
}

/** As much of a report as was asked for. */
function wanted(report: Report, { text, details }: WorkspaceReportParams): Report {
  const shared = text === false ? withoutText(report) : report;
  return details === true ? shared : contractReport(shared);
}

/** As much of a file as was asked for. */
function wantedFile(file: ReportFile, { text, details }: WorkspaceReportParams): ReportFile {
  const shared = text === false ? fileWithoutText(file) : file;
  return details === true ? shared : contractFile(shared);
}

async function ruleSetOf({ settings, engines }: Services, folders: readonly string[]): Promise<string> {
  const { config } = await settings.of(folders[0] ?? '');
  return engines.of(config).signature;
}

/** What the report consists of so far, and what of it has not been sent yet. */
class Parts {
  readonly files: ReportFile[] = [];
  readonly errors: Report['errors'][number][] = [];
  readonly #services: Services;
  readonly #params: WorkspaceReportParams;
  #sentFiles = 0;
  #sentErrors = 0;

  constructor(services: Services, params: WorkspaceReportParams) {
    this.#services = services;
    this.#params = params;
  }

  addFile(file: ReportFile): void {
    this.files.push(file);
  }

  addError(error: Report['errors'][number]): void {
    this.errors.push(error);
  }

  /** Sends what is new to a client that asked for parts. */
  send(): void {
    const token = this.#params.partialResultToken;
    if (token === undefined) return;
    const part: WorkspaceReportPart = {
      files: this.files.slice(this.#sentFiles).map((file) => wantedFile(file, this.#params)),
      errors: this.errors.slice(this.#sentErrors),
    };
    if (part.files.length === 0 && part.errors.length === 0) return;
    this.#sentFiles = this.files.length;
    this.#sentErrors = this.errors.length;
    const { connection } = this.#services;
    connection.sendProgress(PART, token, part).catch(logFailure(this.#services, WORKSPACE_REPORT_REQUEST));
  }
}
