import type { Block, Parsed } from '../parse/model.ts';
import { countChars } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { fingerprints, type Fingerprints } from './fingerprints.ts';
import { normalise, type Normalised } from './normalise.ts';
import { dateOf, type Origin } from './origin.ts';
import { BARRIER, isClass, TITLE } from './symbols.ts';

/** A document as the index keeps it. */
export interface IndexedDocument extends Origin, Normalised {
  readonly source: string;
  readonly title: string;
  /** 字数 of what is compared. */
  readonly chars: number;
  readonly prints: Fingerprints;
}

/** Reads a document for the index. */
export function indexDocument(path: string, parsed: Parsed): IndexedDocument {
  const { blocks, source } = parsed;
  const normalised = normalise(blocks);
  return {
    path,
    source,
    title: titleOf(blocks),
    date: dateOf(blocks),
    ...normalised,
    chars: charsOf(source, normalised, { start: 0, end: normalised.symbols.length }),
    prints: fingerprints(normalised.symbols),
  };
}

/** 字数 of a stretch of symbols: titles in 《》 and what is left out count nothing. */
export function charsOf(source: string, { symbols, starts, lengths }: Normalised, { start, end }: Span): number {
  let chars = 0;
  for (let i = start; i < end; i++) {
    const symbol = symbols[i] ?? BARRIER;
    if (symbol === BARRIER || symbol === TITLE) continue;
    if (isClass(symbol)) {
      const from = starts[i] ?? 0;
      chars += countChars(source.slice(from, from + (lengths[i] ?? 0)));
    } else if (symbol > 0x7f || (symbols[i - 1] ?? BARRIER) > 0x7f) chars++;
  }
  return chars;
}

function titleOf(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.kind === 'title')
    .map((block) => block.text)
    .join('')
    .replace(/\s/gu, '');
}
