import type { SidecarEntry } from '@shihua/rules';
import type { Connection } from 'vscode-languageserver';
import {
  LIST_FILES_REQUEST,
  READ_FILE_REQUEST,
  type ListFilesParams,
  type ListFilesResult,
  type ReadFileParams,
  type ReadFileResult,
} from './protocol.ts';
import type { ConfigSection, FileText, Listing, Runtime } from './runtime.ts';
import type { Strings } from './strings.ts';

/** Files of the user's folders: by the host where it reaches them, else through the client. */
export class ProjectFiles {
  readonly #connection: Connection;
  readonly #runtime: Runtime;
  readonly #strings: Strings;
  readonly #askClient: boolean;

  constructor(connection: Connection, runtime: Runtime, strings: Strings, askClient: boolean) {
    this.#connection = connection;
    this.#runtime = runtime;
    this.#strings = strings;
    this.#askClient = askClient;
  }

  /** The readable text files under a folder. Rejects with a message fit for users. */
  async list(folder: string): Promise<Listing> {
    const { files } = this.#runtime;
    if (files?.reaches(folder) === true) return files.list(folder);
    this.#requireClient();
    const params: ListFilesParams = { folder };
    const found = await this.#connection.sendRequest<ListFilesResult>(LIST_FILES_REQUEST, params);
    return { files: found, failures: [] };
  }

  /** A file's text. Rejects with a message fit for users. */
  async read(uri: string): Promise<FileText> {
    const { files } = this.#runtime;
    if (files?.reaches(uri) === true) return files.read(uri);
    this.#requireClient();
    const params: ReadFileParams = { uri };
    const { base64 } = await this.#connection.sendRequest<ReadFileResult>(READ_FILE_REQUEST, params);
    return this.#runtime.decode(base64, uri);
  }

  /** The suppressions that sidecar files hold for a document; none where the host does not reach it. */
  async sidecar(uri: string): Promise<readonly SidecarEntry[]> {
    const { files } = this.#runtime;
    return files?.reaches(uri) === true ? files.sidecar(uri) : [];
  }

  /** The configuration file that holds for a folder; none where the host does not reach it. */
  async config(folder: string): Promise<ConfigSection | undefined> {
    const { files } = this.#runtime;
    return files?.reaches(folder) === true ? files.config(folder) : undefined;
  }

  #requireClient(): void {
    if (!this.#askClient) throw new Error(this.#strings.noFileAccess);
  }
}

/** The last part of a URI as people read it. */
export function nameOf(uri: string): string {
  const last = uri.replace(/\/$/, '').slice(uri.replace(/\/$/, '').lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
