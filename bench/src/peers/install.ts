import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PEERS } from '../paths.ts';

/**
 * Installs the peers by their own lock file, unless that has been done. They are apart from the project's packages:
 * some 377 packages and 70 MB for the sake of one command. Returns why it did not work, or undefined.
 */
export function installPeers(say: (line: string) => void): string | undefined {
  const lock = createHash('sha256')
    .update(readFileSync(join(PEERS, 'package-lock.json')))
    .digest('hex');
  const stamp = join(PEERS, 'node_modules', '.shihua-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return undefined;
  say('安装对照的工具（bench/peers，npm install，377 个包，约 70 MB）……');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`: it refuses a lock file without the binaries of other platforms, and not every registry has those.
  const result = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: PEERS,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) return (result.stderr || String(result.error)).trim().split('\n').slice(-3).join(' ');
  writeFileSync(stamp, lock);
  return undefined;
}
