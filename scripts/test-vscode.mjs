// Layer e2e: the mocha suite of client/test/suite in the extension hosts of a real VS Code, on the built extension:
// first in the one that runs in node, then in the one that runs in the browser.
// node scripts/test-vscode.mjs [--extension DIR] [--only node|web]      (DIR: by default this repository)
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { told } from './lib/told.mjs';
import { chooseVsCode } from './vscode/choose-vscode.mjs';
import { setupChromium } from './vscode/chromium.mjs';
import { runLayer } from './vscode/layer.mjs';
import { repoRoot } from './vscode/paths.mjs';
import { runNodeSuite } from './vscode/run-node.mjs';
import { runWebSuite } from './vscode/run-web.mjs';
import { setupHost } from './vscode/setup.mjs';

/** @typedef {import('../client/test/suite/result.ts').TestOutcome} TestOutcome */

const { values } = told({
  usage: 'node scripts/test-vscode.mjs [--extension DIR] [--only node|web]',
  options: { extension: { type: 'string', default: repoRoot }, only: { type: 'string', default: 'all' } },
});
const extension = resolve(values.extension);

/** @param {string} where @param {readonly TestOutcome[]} outcomes */
function print(where, outcomes) {
  console.log(where);
  for (const { title, passed, duration, error } of outcomes) {
    console.log(`  ${passed ? '✓' : '✗'} ${title} (${duration} ms)`);
    if (error !== undefined) console.log(error.replaceAll(/^/gm, '      '));
  }
}

/**
 * Gives each run a fresh copy of the workspace, which the tests may edit.
 *
 * @param {(folders: { extension: string, workspace: string, temp: string }) => Promise<readonly TestOutcome[]>} run
 */
async function inFreshWorkspace(run) {
  const temp = await mkdtemp(join(tmpdir(), 'shihua-e2e-'));
  const workspace = join(temp, 'workspace');
  try {
    await cp(join(repoRoot, 'test-fixtures', 'workspace'), workspace, { recursive: true });
    return await run({ extension, workspace, temp });
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
}

await runLayer('e2e', async () => {
  const { kind, executable } = await chooseVsCode();
  /** @type {TestOutcome[]} */
  const all = [];
  const host = kind === 'server' ? await setupHost() : undefined;
  const browser = kind === 'server' ? await setupChromium() : undefined;
  if (values.only !== 'web') {
    const outcomes = await inFreshWorkspace((folders) => runNodeSuite({ executable, ...folders }));
    print(`in the node extension host (${kind} build)`, outcomes);
    all.push(...outcomes);
  }
  // The web host is taken out of the server build; beside a desktop VS Code there is none.
  if (values.only !== 'node' && host !== undefined && browser !== undefined) {
    const outcomes = await inFreshWorkspace((folders) => runWebSuite({ host, executable: browser, ...folders }));
    print('in the web extension host', outcomes);
    all.push(...outcomes);
  }
  const failed = all.filter(({ passed }) => !passed).length;
  console.log(`${all.length - failed} passed, ${failed} failed`);
  return all.length > 0 && failed === 0;
});
