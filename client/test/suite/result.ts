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

function passedOutcome(test: Mocha.Runnable): TestOutcome {
  return { title: test.titlePath().join(' › '), passed: true, duration: test.duration ?? 0 };
}

/**
 * Makes a mocha reporter that hands over the outcomes so far after each test, so that a run which hangs later leaves
 * them behind.
 *
 * @param Base mocha's own base class, which is another one in node than in a browser
 */
export function resultReporter(
  Base: typeof Mocha.reporters.Base,
  publish: (outcomes: readonly TestOutcome[]) => void,
): Mocha.ReporterConstructor {
  return class extends Base {
    constructor(runner: Mocha.Runner) {
      super(runner);
      const outcomes: TestOutcome[] = [];
      const add = (outcome: TestOutcome): void => {
        outcomes.push(outcome);
        publish(outcomes);
      };
      runner.on('pass', (test) => add(passedOutcome(test)));
      runner.on('fail', (test, error) => add({ ...passedOutcome(test), passed: false, error: describe(error) }));
    }
  };
}

/** Time for one test, in milliseconds: longer than any wait within it, whose error says more. */
export const testTimeout = 90_000;
