import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { cacheFolder } from '@shihua/server/start';
import type { Io } from '../io.ts';

/** The file that keeps the results of a working directory; undefined where the system names no place for such files. */
export function cacheFile({ cwd, env }: Pick<Io, 'cwd' | 'env'>, platform = process.platform): string | undefined {
  const folder = cacheFolder(env, platform);
  return folder === undefined ? undefined : join(folder, `${digest(cwd).slice(0, 16)}.cache`);
}

/** A hash of texts that tells them apart for good, in 64 hex digits. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)}\n`).update(part);
  return hash.digest('hex');
}
