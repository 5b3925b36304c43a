import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Plain data as deflated JSON, for what is kept of thousands of documents and seldom looked at. */
export interface Packed<T> {
  readonly bytes: Uint8Array;
  /** Never there: what the bytes were made of. */
  readonly of?: T;
}

/** Packs plain data: what JSON leaves out is lost. */
export function pack<T>(data: T): Packed<T> {
  // A copy: what deflating gives is the begin of a buffer that may be several times its size.
  return { bytes: Uint8Array.from(deflateRawSync(JSON.stringify(data))) };
}

/** The data again. */
export function unpack<T>({ bytes }: Packed<T>): T {
  return JSON.parse(inflateRawSync(bytes).toString()) as T;
}
