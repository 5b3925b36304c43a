import type { Timers } from './runtime.ts';

/** At most one thing to be done later for each document; a new one takes the place of the old. */
export class Later {
  readonly #timers: Timers;
  readonly #waiting = new Map<string, () => void>();

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** Calls off what waits for the document, and puts `run` in its place, `delay` milliseconds from now. */
  set(uri: string, delay: number, run: () => void): void {
    this.callOff(uri);
    const callOff = this.#timers.after(delay, () => {
      this.#waiting.delete(uri);
      run();
    });
    this.#waiting.set(uri, callOff);
  }

  /** Calls off what waits for the document. */
  callOff(uri: string): void {
    this.#waiting.get(uri)?.();
    this.#waiting.delete(uri);
  }
}
