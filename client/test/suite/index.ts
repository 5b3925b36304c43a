import Mocha from 'mocha';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ResultReporter } from './result.ts';

/**
 * Runs the suite, one bundled file after the other by name; VS Code calls it in the extension host.
 *
 * @throws Error when a test failed, which is how VS Code learns of it
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 90_000, reporter: ResultReporter });
  const names = readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'));
  for (const name of names.sort()) mocha.addFile(join(__dirname, name));
  const failed = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failed > 0) throw new Error(`${failed.toString()} of the tests failed`);
}
