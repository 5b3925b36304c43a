import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';

/** What differs between the desktop and the browser. */
export interface Host {
  /** A client that is not started yet, wired to a server of its own. */
  createClient(options: LanguageClientOptions): BaseLanguageClient;
  /** UTF-8 bytes of a text. */
  utf8(text: string): Uint8Array;
  /** Bytes as base64. */
  base64(bytes: Uint8Array): string;
  /** Whether the server can make Excel workbooks: not in the browser. */
  readonly workbooks: boolean;
  /** Bytes of a base64 text. */
  fromBase64(base64: string): Uint8Array;
  /** Runs something after so many milliseconds; what it returns calls it off. */
  later(delay: number, run: () => void): () => void;
  /** A random name that cannot be guessed, for the panel's script. */
  nonce(): string;
}

/** What other extensions and tests get when they activate this one. */
export interface ShihuaApi {
  /** Resolves when the server answers; rejects when it could not be started. After a restart: of the new server. */
  whenReady(): Promise<void>;
}
