import { digestKey, type Digest } from '../guards/digest.ts';

/** Digests kept; a document has some tens that differ. */
const LIMIT = 2000;

/** Gives equal digests as one object, so that whoever remembers one can tell by a look whether it is still the same. */
export class DigestPool {
  #known = new Map<string, Digest>();

  /** The digests of a document's blocks, in order. */
  shared(digests: readonly Digest[]): readonly Digest[] {
    if (this.#known.size > LIMIT) this.#known = new Map();
    return digests.map((digest) => {
      const key = digestKey(digest);
      const known = this.#known.get(key);
      if (known !== undefined) return known;
      this.#known.set(key, digest);
      return digest;
    });
  }
}
