import type { Block, Parsed } from '../parse/model.ts';
import { titleOf } from '../parse/title.ts';
import { countChars } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { normalise, type Normalised } from './normalise.ts';
import { dateOf, type Origin } from './origin.ts';
import { BARRIER, isClass, TITLE } from './symbols.ts';

/** A document as the index keeps it. */
export interface IndexedDocument extends Origin, Normalised {
  readonly source: string;
  readonly title: string;
  /** A law or regulation: its wording is there to be repeated. */
  readonly isStatute: boolean;
  /** 字数 of what is compared. */
  readonly chars: number;
}

/** Reads a document for the index. */
export function indexDocument(path: string, parsed: Parsed): IndexedDocument {
  const { blocks, source } = parsed;
  const normalised = normalise(blocks);
  return {
    path,
    source,
    title: titleOf(blocks).replace(/\s/gu, ''),
    isStatute: isStatute(blocks),
    date: dateOf(blocks),
    ...normalised,
    chars: charsOf(source, normalised, { start: 0, end: normalised.symbols.length }),
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

const ARTICLES = 10;
const ENACTED = /会议通过|会议批准|令第|号令|公布|发布施行/u;

/** Many articles, and at the head who enacted it: an office's own rules of procedure do not say that. */
function isStatute(blocks: readonly Block[]): boolean {
  const articles = blocks.filter((block) => block.ordinal?.style === 'article').length;
  return articles >= ARTICLES && blocks.slice(0, 8).some((block) => ENACTED.test(block.text));
}
