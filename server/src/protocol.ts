import type { Report, Score } from '@shihua/rules';

/** Request: the score of an open document. */
export const SCORE_REQUEST = 'shihua/score';

/** Request: a report over folders; work-done progress, partial results and cancellation are honoured. */
export const WORKSPACE_REPORT_REQUEST = 'shihua/workspaceReport';

/** Notification from the server: the reading of a document has changed. */
export const READING_NOTIFICATION = 'shihua/reading';

/** Parameters of {@link SCORE_REQUEST}. */
export interface ScoreParams {
  readonly uri: string;
}

/** Result of {@link SCORE_REQUEST}. */
export interface ScoreResult {
  readonly uri: string;
  readonly version: number;
  /** 必改: count of errors. */
  readonly mustFix: number;
  readonly score: Score;
  /** Shown findings by family, most first. */
  readonly families: readonly { readonly family: string; readonly count: number }[];
}

/** Parameters of {@link WORKSPACE_REPORT_REQUEST}; `partialResultToken` receives {@link WorkspaceReportPart}s. */
export interface WorkspaceReportParams {
  readonly folders: readonly string[];
  readonly workDoneToken?: string | number;
  readonly partialResultToken?: string | number;
}

/** Files that are ready; sent as they come. */
export interface WorkspaceReportPart {
  readonly files: Report['files'];
  readonly errors: Report['errors'];
}

/** The whole report; `path`s are URIs. */
export type WorkspaceReportResult = Report;

/** Parameters of {@link READING_NOTIFICATION}; `null` where the document is not one the server reads. */
export interface ReadingParams {
  readonly uri: string;
  readonly version: number;
  readonly mustFix: number;
  readonly total: number | null;
}
