/** Time in which an awaited state has to come, in milliseconds: far above what any of them takes on a busy machine. */
const deadline = 20_000;

/** How often the state is looked at, in milliseconds. */
const interval = 25;

/**
 * Waits for a state by looking at it again and again.
 *
 * @param probe gives the state, or `undefined` (or `false`) while it is not there yet
 * @param what names the state in the error
 * @throws Error when the state has not come within the deadline
 */
export async function until<T>(probe: () => Promise<T> | T, what: string): Promise<NonNullable<Exclude<T, false>>> {
  const end = Date.now() + deadline;
  for (;;) {
    const state = await probe();
    if (state !== undefined && state !== null && state !== false) return state as NonNullable<Exclude<T, false>>;
    if (Date.now() > end) throw new Error(`${deadline} ms passed without: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
