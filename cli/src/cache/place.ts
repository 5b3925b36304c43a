import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Io } from '../io.ts';

/** The file that keeps the results of a working directory; undefined where the system names no place for such files. */
export function cacheFile({ cwd, env }: Pick<Io, 'cwd' | 'env'>, platform = process.platform): string | undefined {
  const base = cacheFolder(env, platform);
  return base === undefined ? undefined : join(base, 'shihua', `${digest(cwd).slice(0, 16)}.cache`);
}

function cacheFolder(env: Io['env'], platform: NodeJS.Platform): string | undefined {
  if (named(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  if (platform === 'win32') return named(env.LOCALAPPDATA) ? env.LOCALAPPDATA : undefined;
  if (!named(env.HOME)) return undefined;
  return platform === 'darwin' ? join(env.HOME, 'Library', 'Caches') : join(env.HOME, '.cache');
}

function named(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

/** A hash of texts that tells them apart for good, in 64 hex digits. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${String(part.length)}\n`).update(part);
  return hash.digest('hex');
}
