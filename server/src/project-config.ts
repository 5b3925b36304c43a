import type { Folders } from './folders.ts';
import type { ProjectFiles } from './project-files.ts';
import type { ConfigSection } from './runtime.ts';
import { reasonOf } from './strings.ts';

/** What a configuration file says to the editor. Its `stage` does not count: a text in an editor is being drafted. */
export const PROJECT_KEYS = ['genre', 'drafts', 'rules', 'options', 'org', 'burdenHours'] as const;

/** Keys of a configuration file that say nothing to the editor. */
export const UNHEARD_KEYS = ['$schema', 'stage'] as const;

/** Configuration files of projects, each looked for once and kept until one of them changes. */
export class ProjectConfigs {
  readonly #files: ProjectFiles;
  readonly #folders: Folders;
  readonly #failed: (reason: string) => void;
  readonly #byFolder = new Map<string, Promise<ConfigSection | undefined>>();

  /** `failed` is told why a file could not be read; it then says nothing. */
  constructor(files: ProjectFiles, folders: Folders, failed: (reason: string) => void) {
    this.#files = files;
    this.#folders = folders;
    this.#failed = failed;
  }

  /** What holds for a document or folder: one file for each folder the client has open. Never rejects. */
  of(uri: string): Promise<ConfigSection | undefined> {
    const folder = this.#folderOf(uri);
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const asked = this.#files.config(folder).catch((error: unknown) => {
      this.#failed(reasonOf(error));
      return undefined;
    });
    this.#byFolder.set(folder, asked);
    return asked;
  }

  /** Forgets everything: a file or the folders have changed. */
  clear(): void {
    this.#byFolder.clear();
  }

  /** The innermost open folder around a URI, else the folder the document lies in. */
  #folderOf(uri: string): string {
    const around = this.#folders.uris.filter((folder) => `${uri}/`.startsWith(folder.replace(/\/?$/, '/')));
    const innermost = around.sort((a, b) => b.length - a.length)[0];
    return innermost ?? uri.slice(0, uri.lastIndexOf('/') + 1);
  }
}
