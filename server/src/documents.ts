import type { Language } from '@shihua/rules';
import { TextDocuments, type Connection, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Folders } from './folders.ts';
import type { Timers } from './runtime.ts';

/** Schemes of documents people write; output panels, notebooks and the past versions that git shows are not. */
const SCHEMES: ReadonlySet<string> = new Set([
  'file',
  'untitled',
  'vscode-vfs',
  'vscode-remote',
  'vscode-test-web',
  'memfs',
  'sftp',
  'ftp',
]);

/** Schemes that a folder may have and that still hold nothing people write. */
const NEVER: ReadonlySet<string> = new Set(['git', 'output', 'vscode-notebook-cell', 'vscode-userdata']);

/** Language ids by editor: `text` is what Vim, Helix and Zed call a plain text file. */
const LANGUAGES: ReadonlyMap<string, Language> = new Map<string, Language>([
  ['plaintext', 'plaintext'],
  ['text', 'plaintext'],
  ['markdown', 'markdown'],
]);

/** Where the text was last changed by typing. */
export interface LastEdit {
  /** Offset behind what was typed. */
  readonly caret: number;
  readonly typed: string;
  /** Time by {@link Timers.now}. */
  readonly at: number;
}

/** An open document at one version. Never changes, so it may be kept across awaits. */
export interface Snapshot {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
  readonly language: Language;
  /** Undefined when the text was opened or replaced as a whole. */
  readonly lastEdit: LastEdit | undefined;
}

/** The open documents the server reads. */
export class Documents {
  readonly #timers: Timers;
  readonly #folders: Folders;
  readonly #edits = new Map<string, LastEdit>();
  readonly #touched = new Map<string, number>();
  readonly #open: TextDocuments<TextDocument>;
  #lastChange = -Infinity;

  constructor(timers: Timers, folders: Folders) {
    this.#timers = timers;
    this.#folders = folders;
    this.#open = new TextDocuments({
      create: (uri, language, version, text) => TextDocument.create(uri, language, version, text),
      update: (document, changes, version) => this.#update(document, changes, version),
    });
  }

  /** Follows the client's documents. `changed` is called after open and change, `closed` after close. */
  listen(connection: Connection, changed: (uri: string) => void, closed: (uri: string) => void): void {
    this.#open.onDidChangeContent(({ document }) => {
      if (this.#readable(document)) changed(document.uri);
    });
    this.#open.onDidClose(({ document }) => {
      this.#edits.delete(document.uri);
      this.#touched.delete(document.uri);
      closed(document.uri);
    });
    this.#open.listen(connection);
  }

  /** The document as it is now; undefined where it is not open or not one the server reads. */
  snapshot(uri: string): Snapshot | undefined {
    const document = this.#open.get(uri);
    const language = document && this.#readable(document);
    if (!document || !language) return undefined;
    return {
      uri,
      version: document.version,
      text: document.getText(),
      language,
      lastEdit: this.#edits.get(uri),
    };
  }

  /** The topmost line that was changed since {@link marked}; behind all lines where none was. */
  touchedFrom(uri: string): number {
    return this.#touched.get(uri) ?? Infinity;
  }

  /** The client has been given the marks of the text anew. */
  marked(uri: string): void {
    this.#touched.delete(uri);
  }

  /** When somebody last typed, by {@link Timers.now}. */
  get lastChange(): number {
    return this.#lastChange;
  }

  /** URIs of the open documents the server reads. */
  uris(): readonly string[] {
    return this.#open
      .all()
      .filter((document) => this.#readable(document) !== undefined)
      .map((document) => document.uri);
  }

  #update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
    this.#lastChange = this.#timers.now();
    const updated = TextDocument.update(document, changes, version);
    const last = changes.at(-1);
    const lines = changes.map((change) => ('range' in change ? change.range.start.line : 0));
    this.#touched.set(updated.uri, Math.min(this.touchedFrom(updated.uri), ...lines));
    if (last && 'range' in last) {
      const caret = updated.offsetAt(last.range.start) + last.text.length;
      this.#edits.set(updated.uri, { caret, typed: last.text, at: this.#timers.now() });
    } else {
      this.#edits.delete(updated.uri);
    }
    return updated;
  }

  #readable({ uri, languageId }: TextDocument): Language | undefined {
    const scheme = schemeOf(uri);
    const known = SCHEMES.has(scheme) || this.#folders.uris.some((folder) => schemeOf(folder) === scheme);
    return known && !NEVER.has(scheme) ? LANGUAGES.get(languageId) : undefined;
  }
}

function schemeOf(uri: string): string {
  return uri.slice(0, uri.indexOf(':'));
}
