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

/** Everything about the editor. */
export interface EditorResult {
  readonly latency: readonly LatencyResult[];
  readonly startup: StartupResult;
}
