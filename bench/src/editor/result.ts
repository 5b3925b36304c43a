/** One server on one document; figures of each run, in milliseconds and MiB. */
export interface ServerRuns {
  readonly p50: readonly number[];
  readonly p95: readonly number[];
}

/** From an edit to its diagnostics, ours beside the bare server. */
export interface LatencyResult {
  /** UTF-16 units. */
  readonly chars: number;
  /** Diagnostics that each answer holds. */
  readonly sent: number;
  /** Edits of each run. */
  readonly edits: number;
  readonly shihua: ServerRuns;
  readonly bare: ServerRuns;
}

/** A start of one server; each run in milliseconds from the start of the process, and MiB. */
export interface StartRuns {
  readonly initialized: readonly number[];
  readonly diagnostics: readonly number[];
  readonly memory: readonly number[];
}

/** Starts of both servers, in turn. */
export interface StartupResult {
  readonly chars: number;
  readonly shihua: StartRuns;
  readonly bare: StartRuns;
}

/** The report of a folder, made by the server. */
export interface ReportResult {
  readonly documents: number;
  /** UTF-16 units of each. */
  readonly chars: number;
  /** Milliseconds of each run, with one thread and with two. */
  readonly one: readonly number[];
  readonly two: readonly number[];
  /** From a key stroke to its diagnostics, p95 in milliseconds: before a report, and while it is made. */
  readonly typing: { readonly idle: number; readonly during: number; readonly strokes: number };
}

/** Everything about the editor. */
export interface EditorResult {
  readonly latency: readonly LatencyResult[];
  readonly startup: StartupResult;
  readonly report: ReportResult;
}
