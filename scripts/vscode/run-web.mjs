import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { format } from 'node:util';
import { openPage } from './browser.mjs';
import { buildWebSuite } from './build-suite.mjs';
import { readableLog } from './host-log.mjs';
import { hostDir } from './paths.mjs';
import { writeQuietWorkspaceSettings } from './settings.mjs';
import { readOutcomes } from './outcomes.mjs';
import { makeWebBuild } from './web-build.mjs';

/** @typedef {import('../../client/test/suite/result.ts').TestOutcome} TestOutcome */

/** As in client/test/suite/web/run.ts. */
const resultMark = 'SHIHUA_E2E_RESULT ';

/** Time for the whole run before it counts as hung, in milliseconds. */
const runDeadline = 240_000;

/** @returns {Promise<number>} a free port of this machine */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}

/**
 * Runs the suite in VS Code's web extension host: client and server as browser bundles, files in memory, no node.
 *
 * @param {{ host: import('./setup.mjs').Host, executable: string, extension: string, workspace: string, temp: string }} options
 * @returns {Promise<readonly TestOutcome[]>}
 */
export async function runWebSuite({ host, executable, extension, workspace, temp }) {
  // The suite has to lie within the extension that is served, and that is not ours to write into.
  const served = join(temp, 'extension');
  for (const name of ['package.json', 'package.nls.json', 'package.nls.zh-cn.json', 'dist', 'l10n', 'docs']) {
    if (existsSync(join(extension, name))) await cp(join(extension, name), join(served, name), { recursive: true });
  }
  const suite = join(served, 'out', 'suite.cjs');
  await buildWebSuite(suite);
  await writeQuietWorkspaceSettings(workspace);
  const testRunnerDataDir = join(temp, 'web');
  const commit = await makeWebBuild(host.root, testRunnerDataDir);

  const testWeb = createRequire(join(hostDir, 'package.json'))('@vscode/test-web');
  const port = await freePort();
  const web = await testWeb.open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir,
    extensionDevelopmentPath: served,
    extensionTestsPath: suite,
    folderPath: workspace,
    // By name: frames get an origin of their own below it, and an address has no subdomains.
    host: 'localhost',
    port,
  });
  const { browser, page } = await openPage(executable);
  /** @type {string[]} */
  const messages = [];
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  /** @type {Promise<number>} */
  const exit = new Promise((resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no result within ${runDeadline} ms`)), runDeadline);
    page.on('crash', () => reject(new Error('the page crashed')));
    const onLog = (/** @type {string} */ _type, /** @type {unknown[]} */ args) => void messages.push(format(...args));
    page
      .exposeFunction('codeAutomationLog', onLog)
      .then(() => page.exposeFunction('codeAutomationExit', resolve))
      .then(() => page.goto(`http://localhost:${port}/`))
      .catch(reject);
  });
  const failure = await exit.then(
    (code) => (code === 0 ? undefined : new Error(`the web extension host ended with code ${code}`)),
    (/** @type {unknown} */ error) => error,
  );
  clearTimeout(timer);
  await browser.close();
  web.dispose();
  const isResult = (/** @type {string} */ message) => message.startsWith(resultMark);
  if (failure !== undefined) console.error(readableLog(messages.filter((message) => !isResult(message))));
  return readOutcomes(messages.findLast(isResult)?.slice(resultMark.length), failure);
}
