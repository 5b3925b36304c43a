import type { Range } from 'vscode-languageserver';
import type { ChartFile, ChartPictures, HeatMap, Part, Report, Score, TableId } from '@shihua/rules';

/** What a client may send as `initializationOptions`; all of it optional, so that any editor works without. */
export interface InitializationOptions {
  /** The `shihua` section, for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
  /** URI of the folder that holds the rules' pages (`<rule id>.md`). */
  readonly rulePages?: string;
  /** The client understands {@link READING_NOTIFICATION}; without it none is sent. */
  readonly reading?: boolean;
  /** The client answers {@link LIST_FILES_REQUEST} and {@link READ_FILE_REQUEST}, for folders the server cannot reach. */
  readonly files?: boolean;
  /** The client has the command {@link IGNORE_COMMAND}: it asks for a reason and writes the sidecar file. */
  readonly ignoreCommand?: boolean;
  /** The client has the command {@link TURN_OFF_COMMAND}: it writes the setting that switches a rule off. */
  readonly turnOffCommand?: boolean;
  /** The client has the commands {@link GO_TO_COMMAND} and {@link HEADCOUNTS_COMMAND}; without them lenses only inform. */
  readonly lensCommands?: boolean;
  /** At most so many threads for a report of many files; 1 for none. */
  readonly workers?: number;
}

/** Command of the client: goes to a passage of a document. */
export const GO_TO_COMMAND = 'shihua.goTo';

/** Argument of {@link GO_TO_COMMAND}. */
export interface GoToArgument {
  /** URI of the document. */
  readonly uri: string;
  readonly range: Range;
}

/** Command of the client: opens the setting of the headcounts. */
export const HEADCOUNTS_COMMAND = 'shihua.setHeadcounts';

/** Command of the client: switches a rule off in the settings. */
export const TURN_OFF_COMMAND = 'shihua.turnOffRule';

/** Argument of {@link TURN_OFF_COMMAND}. */
export interface TurnOffArgument {
  /** URI of the document, for settings that hold in its folder only. */
  readonly uri: string;
  readonly rule: string;
}

/** Command of the client: writes a suppression of one finding into the sidecar file beside the document. */
export const IGNORE_COMMAND = 'shihua.ignoreFinding';

/** Argument of {@link IGNORE_COMMAND}. */
export interface IgnoreArgument {
  /** URI of the document. */
  readonly uri: string;
  readonly rule: string;
  readonly fingerprint: string;
}

/** Name of the sidecar file. */
export const SIDECAR_FILE = '.shihua-ignore.json';

/** Request: the score of an open document; the result is `null` where the document is not one the server reads. */
export const SCORE_REQUEST = 'shihua/score';

/** Request: a report over folders; work-done progress, partial results and cancellation are honoured. */
export const WORKSPACE_REPORT_REQUEST = 'shihua/workspaceReport';

/** Request: a finished report as a text to be kept; paths become relative to its folders. */
export const RENDER_REPORT_REQUEST = 'shihua/renderReport';

/** Request: the charts of a report as pictures; `null` where the host of the server cannot draw. */
export const REPORT_CHARTS_REQUEST = 'shihua/reportCharts';

/** Notification from the server: the reading of a document has changed. */
export const READING_NOTIFICATION = 'shihua/reading';

/** Request to the client: the URIs of all readable text files under a folder. */
export const LIST_FILES_REQUEST = 'shihua/listFiles';

/** Request to the client: the bytes of a file. */
export const READ_FILE_REQUEST = 'shihua/readFile';

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
  /** How many findings the budget keeps out of the editor. */
  readonly held: number;
  /** Where the index comes from, as a whole and by part; `null` where there is no index. */
  readonly places: Readonly<Record<Part | 'all', ScorePlaces>> | null;
}

/** The passages that weigh on the index or on one of its parts. */
export interface ScorePlaces {
  /** Heaviest first, the first {@link MOST_PLACES}. */
  readonly places: readonly ScorePlace[];
  /** How many places there are. */
  readonly found: number;
  /** What the total becomes without the first `count` places. */
  readonly count: number;
  readonly without: number;
}

/** How many places of a part are sent. */
export const MOST_PLACES = 50;

/** A passage (UTF-16 offsets) with the message of the finding that weighs most there. */
export interface ScorePlace {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly message: string;
  /** By how many points the total is lower once it is mended; not rounded. */
  readonly points: number;
}

/** Parameters of {@link WORKSPACE_REPORT_REQUEST}; `partialResultToken` receives {@link WorkspaceReportPart}s. */
export interface WorkspaceReportParams {
  /** URIs. */
  readonly folders: readonly string[];
  /** False: figures and positions only, no words of the documents. */
  readonly text?: boolean;
  /** True: the report also has what the contract does not name and renderings use, as where paragraphs start. */
  readonly details?: boolean;
  readonly workDoneToken?: string | number;
  readonly partialResultToken?: string | number;
}

/** Files that are ready; sent as they come. */
export interface WorkspaceReportPart {
  readonly files: Report['files'];
  readonly errors: Report['errors'];
}

/** The whole report, what was sent in parts included; `path`s are URIs. */
export type WorkspaceReportResult = Report;

/** Parameters of {@link RENDER_REPORT_REQUEST}. */
export interface RenderReportParams {
  readonly report: Report;
  /** URIs; paths under one of them are printed relative to it. */
  readonly folders: readonly string[];
  /** `xlsx` only where the server runs in Node. */
  readonly format: 'html' | 'md' | 'json' | 'csv' | 'xlsx';
  /** False: figures and positions only, no words of the documents. */
  readonly text?: boolean;
  /** Which table `csv` holds; the findings by default. */
  readonly table?: TableId;
}

/** Result of {@link RENDER_REPORT_REQUEST}. */
export interface RenderReportResult {
  /** Empty where the format is not text. */
  readonly text: string;
  /** The bytes of a workbook. */
  readonly base64?: string;
}

/** Parameters of {@link REPORT_CHARTS_REQUEST}; paths are URIs. */
export interface ReportChartsParams {
  readonly files: readonly ChartFile[];
  /** URIs; paths under one of them are shown relative to it. */
  readonly folders: readonly string[];
}

/** Result of {@link REPORT_CHARTS_REQUEST}: the pictures, and as numbers what the map shows. */
export type ReportChartsResult = (ChartPictures & { readonly map: HeatMap }) | null;

/** Parameters of {@link READING_NOTIFICATION}. */
export interface ReadingParams {
  readonly uri: string;
  readonly version: number;
  readonly mustFix: number;
  /** 形式主义指数; `null` where it cannot be measured (too short, or a rule failed). */
  readonly total: number | null;
}

/** Parameters of {@link LIST_FILES_REQUEST}. */
export interface ListFilesParams {
  readonly folder: string;
}

/** Result of {@link LIST_FILES_REQUEST}: URIs. */
export type ListFilesResult = readonly string[];

/** Parameters of {@link READ_FILE_REQUEST}. */
export interface ReadFileParams {
  readonly uri: string;
}

/** Result of {@link READ_FILE_REQUEST}: the file's bytes, base64. */
export interface ReadFileResult {
  readonly base64: string;
}
