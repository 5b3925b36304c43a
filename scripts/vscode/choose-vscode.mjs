import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { join } from 'node:path';
import { recipeDir, repoRoot } from './paths.mjs';

const updateSite = 'https://update.code.visualstudio.com/api/releases/stable';

/** Time in which the download site has to answer, in milliseconds: a test run should not wait for a blocked network. */
const reachDeadline = 2000;

const serverStandIn = join(recipeDir, 'code-shim');

/** The desktop build needs a screen; a Linux machine without one has only the server build. */
function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

async function isReachable() {
  const answer = fetch(updateSite, { method: 'HEAD', signal: AbortSignal.timeout(reachDeadline) });
  return answer.then(
    (response) => response.ok,
    () => false,
  );
}

async function desktop() {
  return downloadAndUnzipVSCode({ version: 'stable', cachePath: join(repoRoot, '.vscode-test') });
}

/**
 * The VS Code to test in: the desktop one where it can be had and shown, else the server build from npm.
 * `SHIHUA_VSCODE=desktop` or `=server` decides it without looking.
 *
 * @returns {Promise<{ kind: 'desktop' | 'server', executable: string }>}
 */
export async function chooseVsCode() {
  const wish = process.env.SHIHUA_VSCODE;
  if (wish === 'desktop') return { kind: 'desktop', executable: await desktop() };
  if (wish !== 'server' && hasDisplay() && (await isReachable())) {
    try {
      return { kind: 'desktop', executable: await desktop() };
    } catch (error) {
      console.log(`VS Code could not be downloaded (${error}); the server build from npm is used`);
    }
  }
  return { kind: 'server', executable: serverStandIn };
}
