import { ByFolder } from './by-folder.ts';
import type { Folders } from './folders.ts';
import type { ProjectFiles } from './project-files.ts';
import type { ConfigSection } from './runtime.ts';

/** What a configuration file says to the editor. Its `stage` does not count: a text in an editor is being drafted. */
export const PROJECT_KEYS = ['genre', 'drafts', 'rules', 'options', 'org', 'burdenHours'] as const;

/** Keys of a configuration file that say nothing to the editor. */
export const UNHEARD_KEYS = ['$schema', 'stage'] as const;

/** Configuration files of projects, each looked for once and kept until one of them changes. */
export class ProjectConfigs {
  readonly #files: ProjectFiles;
  readonly #folders: Folders;
  readonly #byFolder: ByFolder<ConfigSection | undefined>;

  /** `failed` is told why a file could not be read; it then says nothing. */
  constructor(files: ProjectFiles, folders: Folders, failed: (reason: string) => void) {
    this.#files = files;
    this.#folders = folders;
    this.#byFolder = new ByFolder<ConfigSection | undefined>(undefined, failed);
  }

  /** What holds for a document or folder: one file for each folder the client has open. Never rejects. */
  of(uri: string): Promise<ConfigSection | undefined> {
    const folder = this.#folderOf(uri);
    return this.#byFolder.of(folder, () => this.#files.config(folder));
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
