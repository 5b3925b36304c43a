import type { Block, BlockKind, Parsed } from '../parse/model.ts';
import { isHan, isLatin } from '../text/chars.ts';
import { toSource } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';
import { excludedSpans } from './excluded.ts';
import { makeOffsets, type Offsets } from './offsets.ts';
import { readToken } from './read-token.ts';
import { BARRIER } from './symbols.ts';
import { tokensOf, TokenWriter, type Tokens } from './tokens.ts';

/** A document as it is compared: its symbols, and where in the source each of them stands. */
export interface Normalised {
  readonly symbols: Uint16Array;
  /** Source offset of each symbol. */
  readonly starts: Offsets;
  readonly tokens: Tokens;
}

/** Parts of the form of a document, and somebody else's words: not compared. */
const LEFT_OUT: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'title',
  'docNumber',
  'addressee',
  'attachment',
  'signature',
  'date',
  'quote',
  'code',
]);

/** Reads the blocks of a document into symbols. Marks and blanks are passed over; form and quotations are barriers. */
export function normalise({ source, blocks }: Pick<Parsed, 'source' | 'blocks'>): Normalised {
  const capacity = blocks.reduce((sum, block) => sum + block.text.length + 1, 0);
  const writer = new Writer(capacity, source);
  for (const block of blocks) {
    if (LEFT_OUT.has(block.kind)) writer.barrier(block.source.start);
    else writeBlock(writer, block);
  }
  return writer.done();
}

function writeBlock(writer: Writer, block: Block): void {
  const { text, map } = block;
  const excluded = excludedSpans(text);
  const plain = map.at.length === 0;
  const place = (span: Span): Span =>
    plain ? { start: map.base + span.start, end: map.base + span.end } : toSource(map, span);
  let next = 0;
  for (let at = 0; at < text.length;) {
    const skipped = excluded[next];
    if (skipped !== undefined && at >= skipped.start) {
      writer.barrier(place({ start: at, end: skipped.end }).start);
      at = Math.max(at, skipped.end);
      next++;
      continue;
    }
    const token = readToken(text, at);
    if (token !== undefined) {
      writer.write(token.symbol, place({ start: at, end: token.end }));
      at = token.end;
      continue;
    }
    const code = text.charCodeAt(at);
    if (isHan(code)) writer.write(code, place({ start: at, end: at + 1 }));
    else if (isLatin(code)) writer.write(code | 0x20, place({ start: at, end: at + 1 }));
    at++;
  }
}

class Writer {
  readonly #symbols: Uint16Array;
  readonly #starts: Offsets;
  readonly #tokens: TokenWriter;
  #count = 0;

  constructor(capacity: number, source: string) {
    this.#symbols = new Uint16Array(capacity);
    this.#starts = makeOffsets(capacity, source.length);
    this.#tokens = new TokenWriter(source);
  }

  write(symbol: number, span: Span): void {
    this.#symbols[this.#count] = symbol;
    this.#starts[this.#count] = span.start;
    this.#tokens.write(this.#count, symbol, span);
    this.#count++;
  }

  barrier(at: number): void {
    // One is enough however much is left out.
    if (this.#count > 0 && this.#symbols[this.#count - 1] === BARRIER) return;
    this.write(BARRIER, { start: at, end: at });
  }

  done(): Normalised {
    return {
      symbols: this.#symbols.slice(0, this.#count),
      starts: this.#starts.slice(0, this.#count),
      tokens: this.#tokens.done(),
    };
  }
}

/** The source span of the symbols `[start, end)`. */
export function sourceSpan({ starts, tokens }: Normalised, { start, end }: Span): Span {
  const last = end - 1;
  const token = tokensOf(tokens, { start: last, end }).start;
  const length = tokens.at[token] === last ? (tokens.lengths[token] ?? 1) : 1;
  return { start: starts[start] ?? 0, end: (starts[last] ?? 0) + length };
}
