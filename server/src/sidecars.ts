import type { SidecarEntry } from '@shihua/rules';
import { ByFolder } from './by-folder.ts';
import type { ProjectFiles } from './project-files.ts';

const NONE: readonly SidecarEntry[] = [];

/** Suppressions from sidecar files, read once for each folder and kept until one of the files changes. */
export class Sidecars {
  readonly #files: ProjectFiles;
  readonly #byFolder: ByFolder<readonly SidecarEntry[]>;

  /** `failed` is told why a sidecar could not be read; its suppressions then do not hold. */
  constructor(files: ProjectFiles, failed: (reason: string) => void) {
    this.#files = files;
    this.#byFolder = new ByFolder(NONE, failed);
  }

  /** What holds for a document. Never rejects. */
  of(uri: string): Promise<readonly SidecarEntry[]> {
    return this.#byFolder.of(uri.slice(0, uri.lastIndexOf('/') + 1), () => this.#files.sidecar(uri));
  }

  /** Forgets everything: a sidecar has changed. */
  clear(): void {
    this.#byFolder.clear();
  }
}
