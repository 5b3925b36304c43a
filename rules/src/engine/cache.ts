/**
 * A map bounded by size that forgets what was not asked for lately. Two generations, so that asking for what is fresh
 * costs no more than a look: what the elder holds moves over when it is asked for, and the rest goes with it at once.
 * Owned by an engine, never global.
 */
export class GenerationCache<V> {
  #young = new Map<string, V>();
  #old = new Map<string, V>();
  readonly #half: number;

  /** Holds between half of `limit` entries and all of them. */
  constructor(limit: number) {
    this.#half = Math.ceil(limit / 2);
  }

  get(key: string): V | undefined {
    const fresh = this.#young.get(key);
    if (fresh !== undefined) return fresh;
    const value = this.#old.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  set(key: string, value: V): void {
    if (this.#young.size >= this.#half && !this.#young.has(key)) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }
}
