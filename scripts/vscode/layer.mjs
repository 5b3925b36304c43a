/**
 * Thrown when a layer cannot run on this machine for a reason outside the project (no browser, wrong platform).
 * The message says what to do about it.
 */
export class LayerUnavailable extends Error {
  /** @override */
  name = 'LayerUnavailable';
}

/** Exit code of a layer that was skipped: neither 0, so that it never counts as passed, nor 1, so that it is told from a failure. */
export const skippedExitCode = 77;

/**
 * Runs one test layer and turns its outcome into the exit code of the process.
 *
 * In CI (`CI=true`) nothing may be skipped, so there an unavailable layer is a failure.
 *
 * @param {string} name printed in front of the outcome
 * @param {() => Promise<boolean>} body resolves to whether all tests passed
 */
export async function runLayer(name, body) {
  const started = performance.now();
  try {
    process.exitCode = (await body()) ? 0 : 1;
  } catch (error) {
    if (error instanceof LayerUnavailable && process.env.CI !== 'true') {
      process.exitCode = skippedExitCode;
      console.log(`SKIP ${name}: ${error.message}`);
    } else {
      process.exitCode = 1;
      console.error(error instanceof LayerUnavailable ? `FAIL ${name}: ${error.message}` : error);
    }
  }
  console.log(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
}
