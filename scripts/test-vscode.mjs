// Layer e2e: the mocha suite of client/test/suite in the extension host of a real VS Code, on the built extension.
// node scripts/test-vscode.mjs [--extension DIR]      (DIR: the extension to test, by default this repository)
import { runTests } from '@vscode/test-electron';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSuite } from './vscode/build-suite.mjs';
import { chooseVsCode } from './vscode/choose-vscode.mjs';
import { setupChromium } from './vscode/chromium.mjs';
import { runLayer } from './vscode/layer.mjs';
import { repoRoot } from './vscode/paths.mjs';
import { setupHost } from './vscode/setup.mjs';

/** @typedef {import('../client/test/suite/result.ts').TestOutcome} TestOutcome */

const { values } = parseArgs({ options: { extension: { type: 'string', default: repoRoot } } });

/** @param {readonly TestOutcome[]} outcomes @returns {boolean} whether there were tests and all passed */
function printOutcomes(outcomes) {
  for (const { title, passed, duration, error } of outcomes) {
    console.log(`  ${passed ? '✓' : '✗'} ${title} (${duration} ms)`);
    if (error !== undefined) console.log(error.replaceAll(/^/gm, '      '));
  }
  const failed = outcomes.filter(({ passed }) => !passed).length;
  console.log(`${outcomes.length - failed} passed, ${failed} failed`);
  return outcomes.length > 0 && failed === 0;
}

await runLayer('e2e', async () => {
  const { kind, executable } = await chooseVsCode();
  if (kind === 'server') {
    await setupHost();
    await setupChromium();
  }
  const temp = await mkdtemp(join(tmpdir(), 'shihua-e2e-'));
  const workspace = join(temp, 'workspace');
  const resultFile = join(temp, 'result.json');
  try {
    await cp(join(repoRoot, 'test-fixtures', 'workspace'), workspace, { recursive: true });
    /** @type {unknown} */
    const runError = await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: resolve(values.extension),
      extensionTestsPath: await buildSuite(),
      launchArgs: [workspace, `--user-data-dir=${join(temp, 'user')}`, `--extensions-dir=${join(temp, 'extensions')}`],
      extensionTestsEnv: { SHIHUA_E2E_RESULT: resultFile },
    }).then(
      () => undefined,
      (error) => error,
    );
    const result = await readFile(resultFile, 'utf8').catch(() => undefined);
    if (result === undefined) throw runError ?? new Error('VS Code ended without a result of the suite');
    return printOutcomes(JSON.parse(result)) && runError === undefined;
  } finally {
    await rm(temp, { recursive: true, force: true, maxRetries: 3 });
  }
});
