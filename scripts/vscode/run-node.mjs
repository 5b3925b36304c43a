import { runTests } from '@vscode/test-electron';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildSuite } from './build-suite.mjs';
import { readOutcomes } from './outcomes.mjs';

/** @typedef {import('../../client/test/suite/result.ts').TestOutcome} TestOutcome */

/**
 * Runs the suite in VS Code's node extension host.
 *
 * @param {{ executable: string, extension: string, workspace: string, temp: string }} options
 *   `executable` is VS Code, or what stands in for it
 * @returns {Promise<readonly TestOutcome[]>}
 */
export async function runNodeSuite({ executable, extension, workspace, temp }) {
  const resultFile = join(temp, 'result.json');
  const failure = await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: extension,
    extensionTestsPath: await buildSuite(),
    launchArgs: [workspace, `--user-data-dir=${join(temp, 'user')}`, `--extensions-dir=${join(temp, 'extensions')}`],
    extensionTestsEnv: { SHIHUA_E2E_RESULT: resultFile },
  }).then(
    () => undefined,
    (/** @type {unknown} */ error) => error,
  );
  return readOutcomes(await readFile(resultFile, 'utf8').catch(() => undefined), failure);
}
