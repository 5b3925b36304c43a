/** @typedef {import('../../client/test/suite/result.ts').TestOutcome} TestOutcome */

/**
 * The outcomes of a run. Failed tests make VS Code fail, so its failure is news only where no test failed:
 * then the run broke off.
 *
 * @param {string | undefined} json outcomes as the suite wrote them
 * @param {unknown} failure how VS Code failed, if it did
 * @returns {readonly TestOutcome[]}
 * @throws the failure when it is news, an Error when there are no outcomes
 */
export function readOutcomes(json, failure) {
  if (json === undefined) throw failure ?? new Error('VS Code ended without a result of the suite');
  /** @type {readonly TestOutcome[]} */
  const outcomes = JSON.parse(json);
  if (failure !== undefined && outcomes.every(({ passed }) => passed)) throw failure;
  return outcomes;
}
