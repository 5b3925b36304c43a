import { bisect } from './bisect.ts';

/** A zero-based place as LSP counts it: line, and UTF-16 units within the line. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/**
 * Converts source offsets to lines and characters. Built once per text; look-ups are a binary search.
 * `\r\n`, `\n` and a lone `\r` each end a line, as in LSP.
 */
export class LineIndex {
  readonly #starts: readonly number[];
  readonly #length: number;

  constructor(text: string) {
    const starts = [0];
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === 10) starts.push(i + 1);
      else if (code === 13 && text.charCodeAt(i + 1) !== 10) starts.push(i + 1);
    }
    this.#starts = starts;
    this.#length = text.length;
  }

  /** The place of an offset; offsets outside the text are clamped to it. */
  placeAt(offset: number): Place {
    const at = Math.max(0, Math.min(offset, this.#length));
    const line = bisect(this.#starts.length, (index) => (this.#starts[index] ?? 0) > at) - 1;
    return { line, character: at - (this.#starts[line] ?? 0) };
  }
}
