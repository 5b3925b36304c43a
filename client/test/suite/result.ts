import Mocha from 'mocha';
import { writeFileSync } from 'node:fs';

/** One test as the layer runner prints it. */
export interface TestOutcome {
  readonly title: string;
  readonly passed: boolean;
  /** Milliseconds. */
  readonly duration: number;
  /** What went wrong, if anything did. */
  readonly error?: string;
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function outcome(test: Mocha.Runnable): TestOutcome {
  return { title: test.titlePath().join(' › '), passed: true, duration: test.duration ?? 0 };
}

/** A mocha reporter that writes the outcomes as JSON to the file named by SHIHUA_E2E_RESULT when the run has ended. */
export class ResultReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner) {
    super(runner);
    const outcomes: TestOutcome[] = [];
    runner.on('pass', (test) => outcomes.push(outcome(test)));
    runner.on('fail', (test, error) => outcomes.push({ ...outcome(test), passed: false, error: describe(error) }));
    runner.on('end', () => {
      const file = process.env.SHIHUA_E2E_RESULT;
      if (file === undefined) throw new Error('SHIHUA_E2E_RESULT names no file');
      writeFileSync(file, JSON.stringify(outcomes));
    });
  }
}
