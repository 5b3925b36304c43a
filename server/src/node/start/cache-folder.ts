import { join } from 'node:path';

/** The folder of the user's cache files that is ours; undefined where the system names no place for such files. */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform = process.platform,
): string | undefined {
  const base = systemFolder(env, platform);
  return base === undefined ? undefined : join(base, 'shihua');
}

function systemFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): string | undefined {
  if (named(env.XDG_CACHE_HOME)) return env.XDG_CACHE_HOME;
  if (platform === 'win32') return named(env.LOCALAPPDATA) ? env.LOCALAPPDATA : undefined;
  if (!named(env.HOME)) return undefined;
  return platform === 'darwin' ? join(env.HOME, 'Library', 'Caches') : join(env.HOME, '.cache');
}

function named(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}
