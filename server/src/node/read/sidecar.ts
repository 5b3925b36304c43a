import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { SidecarEntry } from '@shihua/rules';
import { isRecord } from '../../is-record.ts';
import { errorCode, ReadError } from './read-error.ts';

/** The file that holds suppressions for texts in which a comment would be printed. */
export const SIDECAR_NAME = '.shihua-ignore.json';

/**
 * Reads sidecar files: `{ "entries": [{ "rule", "fingerprint", "reason", "author"?, "expires"? }] }`.
 * One reader serves one run; it reads each file once.
 */
export class SidecarReader {
  readonly #byFolder = new Map<string, Promise<readonly SidecarEntry[]>>();

  /** The entries that hold for a document: those of its folder and of all folders above. Rejects with {@link ReadError}. */
  entriesFor(document: string): Promise<readonly SidecarEntry[]> {
    return this.#entriesIn(dirname(resolve(document)));
  }

  #entriesIn(folder: string): Promise<readonly SidecarEntry[]> {
    const known = this.#byFolder.get(folder);
    if (known !== undefined) return known;
    const entries = this.#read(folder);
    this.#byFolder.set(folder, entries);
    return entries;
  }

  async #read(folder: string): Promise<readonly SidecarEntry[]> {
    const own = await readSidecar(join(folder, SIDECAR_NAME));
    const parent = dirname(folder);
    return parent === folder ? own : [...own, ...(await this.#entriesIn(parent))];
  }
}

async function readSidecar(path: string): Promise<readonly SidecarEntry[]> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes(errorCode(error))) return [];
    throw new ReadError(path, '忽略清单无法读取。');
  }
  return parseSidecar(path, text);
}

/** Parses a sidecar file. Throws {@link ReadError} that names the entry at fault. */
export function parseSidecar(path: string, text: string): readonly SidecarEntry[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new ReadError(path, '忽略清单不是有效的 JSON。');
  }
  const entries = isRecord(parsed) ? parsed.entries : undefined;
  if (!Array.isArray(entries)) throw new ReadError(path, '忽略清单缺少 entries 列表。');
  return entries.map((entry: unknown, index) => readEntry(path, entry, index + 1));
}

function readEntry(path: string, entry: unknown, number: number): SidecarEntry {
  const fields = isRecord(entry) ? entry : {};
  const text = (name: string): string => {
    const value = fields[name];
    if (typeof value === 'string' && value !== '') return value;
    throw new ReadError(path, `忽略清单第 ${String(number)} 条的 ${name} 应为文字。`);
  };
  const expires = fields.expires === undefined ? undefined : text('expires');
  if (expires !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(expires)) {
    throw new ReadError(path, `忽略清单第 ${String(number)} 条的 expires 应写作 2026-12-31。`);
  }
  return {
    rule: text('rule'),
    fingerprint: text('fingerprint'),
    reason: text('reason'),
    ...(fields.author === undefined ? {} : { author: text('author') }),
    ...(expires === undefined ? {} : { expires }),
  };
}
