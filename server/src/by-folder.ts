import { reasonOf } from './strings.ts';

/** What is read once for each folder and kept until one of the files it comes from changes. */
export class ByFolder<T> {
  readonly #without: T;
  readonly #failed: (reason: string) => void;
  readonly #known = new Map<string, Promise<T>>();

  /** `failed` is told why a folder's file could not be read; `without` then stands for it. */
  constructor(without: T, failed: (reason: string) => void) {
    this.#without = without;
    this.#failed = failed;
  }

  /** What holds for a folder; `read` is asked where that is not known yet. Never rejects. */
  of(folder: string, read: () => Promise<T>): Promise<T> {
    const known = this.#known.get(folder);
    if (known) return known;
    const asked = read().catch((error: unknown) => {
      this.#failed(reasonOf(error));
      return this.#without;
    });
    this.#known.set(folder, asked);
    return asked;
  }

  /** Forgets everything. */
  clear(): void {
    this.#known.clear();
  }
}
