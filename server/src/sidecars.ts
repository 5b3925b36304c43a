import type { SidecarEntry } from '@shihua/rules';
import type { ProjectFiles } from './project-files.ts';
import { reasonOf } from './strings.ts';

const NONE: readonly SidecarEntry[] = [];

/** Suppressions from sidecar files, read once for each folder and kept until one of the files changes. */
export class Sidecars {
  readonly #files: ProjectFiles;
  readonly #failed: (reason: string) => void;
  readonly #byFolder = new Map<string, Promise<readonly SidecarEntry[]>>();

  /** `failed` is told why a sidecar could not be read; its suppressions then do not hold. */
  constructor(files: ProjectFiles, failed: (reason: string) => void) {
    this.#files = files;
    this.#failed = failed;
  }

  /** What holds for a document. Never rejects. */
  of(uri: string): Promise<readonly SidecarEntry[]> {
    const folder = uri.slice(0, uri.lastIndexOf('/') + 1);
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const asked = this.#files.sidecar(uri).catch((error: unknown) => {
      this.#failed(reasonOf(error));
      return NONE;
    });
    this.#byFolder.set(folder, asked);
    return asked;
  }

  /** Forgets everything: a sidecar has changed. */
  clear(): void {
    this.#byFolder.clear();
  }
}
