import Mocha from 'mocha';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resultReporter, testTimeout, type TestOutcome } from './result.ts';

function writeOutcomes(outcomes: readonly TestOutcome[]): void {
  const file = process.env.SHIHUA_E2E_RESULT;
  if (file === undefined) throw new Error('SHIHUA_E2E_RESULT names no file');
  writeFileSync(file, JSON.stringify(outcomes));
}

/**
 * Runs the suite, one bundled file after the other by name; VS Code calls it in its node extension host.
 *
 * @throws Error when a test failed, which is how VS Code learns of it
 */
export async function run(): Promise<void> {
  const reporter = resultReporter(Mocha.reporters.Base, writeOutcomes);
  const mocha = new Mocha({ ui: 'tdd', timeout: testTimeout, reporter });
  const names = readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'));
  for (const name of names.sort()) mocha.addFile(join(__dirname, name));
  const failed = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failed > 0) throw new Error(`${failed.toString()} of the tests failed`);
}
