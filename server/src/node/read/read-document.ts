import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Language } from '@shihua/rules';
import { decode, DecodeError, type Encoding } from './decode.ts';
import { foreignAdvice } from './foreign.ts';
import { languageOf } from './language.ts';
import { ReadError, toReadError } from './read-error.ts';

/** Files above this many bytes are refused by name, not read into memory. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** A document as read from disk. */
export interface ReadDocument {
  readonly path: string;
  readonly text: string;
  /** `docx` for a Word file: its text is extracted and cannot be written back. */
  readonly encoding: Encoding | 'docx';
  readonly bom: boolean;
  readonly language: Language;
}

/** Reads the document at `path`. Throws {@link ReadError}, and nothing else. */
export async function readDocument(path: string): Promise<ReadDocument> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES)
      throw new ReadError(path, `文件过大（${toMegabytes(size)} MB，上限 ${toMegabytes(MAX_BYTES)} MB）。`);
    return await readBytes(path, await readFile(path));
  } catch (error) {
    throw toReadError(path, error);
  }
}

/** Reads a document whose bytes are at hand (standard input); `path` decides how they are read. */
export async function readBytes(path: string, bytes: Uint8Array): Promise<ReadDocument> {
  try {
    if (extname(path).toLowerCase() === '.docx') {
      // The Word reader is heavy and most runs have no Word file.
      const { readDocx } = await import('./docx/read-docx.ts');
      return { path, text: await readDocx(bytes), encoding: 'docx', bom: false, language: 'plaintext' };
    }
    const advice = foreignAdvice(bytes);
    if (advice !== undefined) throw new ReadError(path, advice);
    return { path, ...decode(bytes), language: languageOf(path) };
  } catch (error) {
    if (error instanceof DecodeError) throw new ReadError(path, error.message);
    throw toReadError(path, error);
  }
}

function toMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
