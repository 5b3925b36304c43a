import { overlaps } from '../text/span.ts';
import type { Finding } from './types.ts';

/** Width of a bucket in characters: about a sentence, so that a finding touches few buckets. */
const BUCKET = 64;

/** Finds the first added finding that overlaps a passage, without looking at all of them. */
export class PassageIndex {
  readonly #buckets = new Map<number, Finding[]>();

  add(finding: Finding): void {
    for (const bucket of bucketsOf(finding)) {
      const list = this.#buckets.get(bucket);
      if (list === undefined) this.#buckets.set(bucket, [finding]);
      else list.push(finding);
    }
  }

  overlapping(finding: Finding): Finding | undefined {
    for (const bucket of bucketsOf(finding)) {
      const found = this.#buckets.get(bucket)?.find((candidate) => overlaps(candidate, finding));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

function* bucketsOf(finding: Finding): Generator<number> {
  for (let bucket = Math.floor(finding.start / BUCKET); bucket <= Math.floor((finding.end - 1) / BUCKET); bucket++)
    yield bucket;
}
