/** Says each thing only once: a broken setting is met by every document. */
export class Once {
  readonly #say: (message: string) => void;
  readonly #said = new Set<string>();

  constructor(say: (message: string) => void) {
    this.#say = say;
  }

  /** Says the message unless it has been said. */
  say(message: string): void {
    if (this.#said.has(message)) return;
    this.#said.add(message);
    this.#say(message);
  }
}
