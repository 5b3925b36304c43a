// Puts `Mocha`, `mocha` and, once it is set up, `suite` and `test` into the global scope.
import 'mocha/mocha.js';
import { resultReporter, testTimeout } from '../result.ts';

/** Starts the line in which the outcomes are logged: a web extension host has no file to write them to. */
const resultMark = 'SHIHUA_E2E_RESULT ';

/**
 * Runs the suite in VS Code's web extension host.
 *
 * @param files load the test files, in their order
 * @throws Error when a test failed
 */
export async function runInWeb(files: readonly (() => Promise<unknown>)[]): Promise<void> {
  const reporter = resultReporter(Mocha.reporters.Base, (outcomes) => {
    console.log(resultMark + JSON.stringify(outcomes));
  });
  mocha.setup({ ui: 'tdd', timeout: testTimeout, reporter });
  for (const load of files) await load();
  const failed = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failed > 0) throw new Error(`${failed.toString()} of the tests failed`);
}
