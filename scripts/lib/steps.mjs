import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's top folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Runs a command in the repository, its output passed through; returns the exit code. */
export function run(command, args, env = {}) {
  const windows = process.platform === 'win32';
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  });
  return result.status ?? 1;
}

/** How much of a command's output is kept to be shown again, in characters. */
const KEPT = 6000;

/** Runs a command as `run` does and keeps the end of what it printed. */
export function runKeepingEnd(command, args) {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    const child = spawn(command, args, { cwd: root, stdio: ['inherit', 'pipe', 'pipe'], shell: windows });
    let end = '';
    const pass = (to) => (chunk) => {
      to.write(chunk);
      end = `${end}${chunk}`.slice(-KEPT);
    };
    child.stdout.setEncoding('utf8').on('data', pass(process.stdout));
    child.stderr.setEncoding('utf8').on('data', pass(process.stderr));
    child.on('error', (error) => resolve({ code: 1, end: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, end }));
  });
}

/** Installs the locked dependencies unless the ones installed are of this lock file. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = path.join(root, 'node_modules/.shihua-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return 0;
  console.log('安装依赖（npm ci）……');
  const code = run('npm', ['ci', '--no-audit', '--no-fund']);
  if (code === 0) writeFileSync(stamp, lock);
  return code;
}
