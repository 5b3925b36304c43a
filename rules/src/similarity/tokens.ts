import { bisect } from '../text/bisect.ts';
import { countChars } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { makeOffsets, type Offsets } from './offsets.ts';
import { isClass, TITLE } from './symbols.ts';

/** What is known of the symbols that are not one character of the source: classes, and characters written longer. */
export interface Tokens {
  /** Index of each such symbol, ascending. */
  readonly at: Offsets;
  /** Source units of each, at most 255. */
  readonly lengths: Uint8Array;
  /** 字数 of each class; a title in 《》 counts nothing. */
  readonly chars: Uint8Array;
}

/** Takes down the tokens of a source in their order. */
export class TokenWriter {
  readonly #source: string;
  readonly #at: number[] = [];
  readonly #lengths: number[] = [];
  readonly #chars: number[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  /** The symbol of this index stands for this stretch of the source. */
  write(index: number, symbol: number, { start, end }: Span): void {
    if (end - start === 1 && !isClass(symbol)) return;
    const length = Math.min(255, end - start);
    const counts = isClass(symbol) && symbol !== TITLE;
    this.#at.push(index);
    this.#lengths.push(length);
    this.#chars.push(counts ? countChars(this.#source.slice(start, start + length)) : 0);
  }

  done(): Tokens {
    const at = makeOffsets(this.#at.length, this.#at.at(-1) ?? 0);
    at.set(this.#at);
    return { at, lengths: Uint8Array.from(this.#lengths), chars: Uint8Array.from(this.#chars) };
  }
}

/** Which of the tokens are of the symbols `[start, end)`. */
export function tokensOf({ at }: Tokens, { start, end }: Span): Span {
  const firstFrom = (symbol: number): number => bisect(at.length, (index) => (at[index] ?? 0) >= symbol);
  return { start: firstFrom(start), end: firstFrom(end) };
}
