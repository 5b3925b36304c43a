import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from './run-command.mjs';

/**
 * @typedef {import('./setup.mjs').Host} Host
 *
 * @typedef {object} Folders
 * @property {string} userDataDir
 * @property {string} extensionsDir
 *
 * @typedef {object} Server
 * @property {string} origin `http://127.0.0.1:<port>`
 * @property {() => string} log what the server printed so far
 * @property {Promise<void>} exited settles when the server has ended for whatever reason
 * @property {() => Promise<void>} stop ends the server with every extension host it started
 */

/** Time for a clean exit of the server before it is killed, in milliseconds. */
const stopDeadline = 2000;

/** Time in which the server has to listen, in milliseconds. */
const startDeadline = 30_000;

/** @param {Host} host @param {Folders} folders */
function commonArgs(host, { userDataDir, extensionsDir }) {
  const dirs = ['--user-data-dir', userDataDir, '--extensions-dir', extensionsDir];
  return [join(host.root, 'out', 'server-main.js'), '--accept-server-license-terms', '--disable-telemetry', ...dirs];
}

/** The gallery is switched off: nothing is looked up outside this machine. */
const serverEnv = { EXTENSIONS_GALLERY: '{}' };

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already, which is what was asked for.
  }
}

/**
 * Installs a packaged extension.
 *
 * @param {Host} host
 * @param {Folders} folders
 * @param {string} vsix
 */
export async function installExtension(host, folders, vsix) {
  const args = [...commonArgs(host, folders), '--install-extension', vsix, '--force'];
  return runCommand(host.node, args, { env: { ...process.env, ...serverEnv } });
}

/**
 * Starts the VS Code server on a free port of this machine.
 *
 * @param {Host} host
 * @param {Folders & { smokeTestDriver?: boolean, locale?: string, env?: NodeJS.ProcessEnv }} options
 *   `smokeTestDriver` lets a page run extension tests; it also hides notifications, so a UI run leaves it off.
 * @returns {Promise<Server>}
 */
export async function startServer(host, options) {
  // The server leaves sockets in its TMPDIR; they go with this folder.
  const temp = await mkdtemp(join(tmpdir(), 'shihua-server-'));
  const args = [
    ...commonArgs(host, options),
    ...['--server-data-dir', join(temp, 'data'), '--host', '127.0.0.1', '--port', '0'],
    ...[
      '--without-connection-token',
      '--disable-workspace-trust',
      '--disable-experiments',
      '--reconnection-grace-time',
      '2',
    ],
    ...(options.smokeTestDriver === true ? ['--enable-smoke-test-driver'] : []),
    ...(options.locale === undefined ? [] : ['--locale', options.locale]),
  ];
  const env = { ...process.env, ...serverEnv, ...options.env, TMPDIR: temp };
  // Its own process group: extension hosts outlive the page, and are ended with the group.
  const child = spawn(host.node, args, { cwd: temp, detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit').then(() => undefined);

  let log = '';
  const port = await new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new Error(`VS Code server: ${why}\n${log}`));
    const timer = setTimeout(() => fail(`not listening after ${startDeadline} ms`), startDeadline);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        log += text;
        const listening = /agent listening on (\d+)/.exec(log);
        if (listening === null) return;
        clearTimeout(timer);
        resolve(listening[1]);
      });
    }
    void exited.then(() => fail('ended at once'));
  });

  return {
    origin: `http://127.0.0.1:${port}`,
    log: () => log,
    exited,
    stop: async () => {
      signalGroup(child, 'SIGTERM');
      const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), stopDeadline);
      await exited;
      clearTimeout(timer);
      signalGroup(child, 'SIGKILL');
      await rm(temp, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
