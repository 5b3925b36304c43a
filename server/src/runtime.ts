import type { Workers } from './job.ts';
import type { ChartData, ChartPictures, Language, SidecarEntry, Table } from '@shihua/rules';

/** The clock and the event loop, injected so that common code needs neither Node nor a browser. */
export interface Timers {
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** Runs `run` once, `ms` milliseconds from now; the result calls it off. */
  after(ms: number, run: () => void): () => void;
  /** Resolves after the event loop has delivered what was waiting, a cancellation for example. */
  turn(): Promise<void>;
}

/** A file as read. */
export interface FileText {
  readonly text: string;
  /** Name of the encoding it was read in, `utf-8` for example. */
  readonly encoding: string;
  readonly language: Language;
}

/** A file or folder that could not be read, and why in words fit for users. */
export interface ReadFailure {
  readonly uri: string;
  readonly message: string;
}

/** What was found under a folder. */
export interface Listing {
  /** URIs in a stable order. */
  readonly files: readonly string[];
  readonly failures: readonly ReadFailure[];
}

/** A project's configuration file as read: its keys are not checked yet. */
export interface ConfigSection {
  /** The path as users know it. */
  readonly path: string;
  readonly keys: Readonly<Record<string, unknown>>;
}

/** Folders and files the host reaches by itself. Every name is a URI. */
export interface Files {
  /** True when this reaches the URI's scheme. */
  reaches(uri: string): boolean;
  /** The readable text files under a folder, ignore files respected. */
  list(folder: string): Promise<Listing>;
  /** Rejects with a message fit for users when the file cannot be read or decoded. */
  read(uri: string): Promise<FileText>;
  /** The suppressions that sidecar files hold for a document. Rejects with a message fit for users. */
  sidecar(uri: string): Promise<readonly SidecarEntry[]>;
  /** The configuration file that holds for a folder. Rejects with a message fit for users that names the file. */
  config(folder: string): Promise<ConfigSection | undefined>;
}

/** Makes what needs a large library; each is loaded when it is first asked for. */
export interface Exports {
  /** The tables as an Excel workbook. */
  toXlsx(tables: readonly Table[]): Promise<Uint8Array>;
  /** The charts of a report as SVG. */
  toPictures(data: ChartData): Promise<ChartPictures>;
  /** Bytes as base64. */
  toBase64(bytes: Uint8Array): string;
}

/** Everything the host gives the server. */
export interface Runtime {
  /** Version of the extension. */
  readonly version: string;
  readonly timers: Timers;
  /** Undefined where the host has no file system. */
  readonly files: Files | undefined;
  /** Decodes the bytes of a file that the client has read. Throws with a message fit for users. */
  decode(base64: string, uri: string): Promise<FileText>;
  /** Undefined where the host cannot load them: reports then come without charts and workbooks. */
  readonly exports: Exports | undefined;
  /** Other threads for the many documents of a report, and how many of them the machine can use; absent without. */
  readonly workers?: { readonly most: number; start(count: number): Workers };
  /** URI of the folder that holds the rules' pages, when the host knows it. */
  readonly rulePages: string | undefined;
  /** Told once, some seconds after the first document was read: what a session needs has been compiled by then. */
  readonly settled?: () => void;
}
