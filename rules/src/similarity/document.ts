import type { Block, Parsed } from '../parse/model.ts';
import { titleOf } from '../parse/title.ts';
import { detached } from '../text/detached.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Span } from '../text/span.ts';
import { normalise, type Normalised } from './normalise.ts';
import { dateOf, type Origin } from './origin.ts';
import { BARRIER, isClass } from './symbols.ts';
import { tokensOf } from './tokens.ts';

/** A document as the index keeps it. */
export interface IndexedDocument extends Origin, Normalised {
  /** Gives the text again, which the host may keep packed: asked of few documents. */
  readonly source: () => string;
  /** UTF-16 units of the text. */
  readonly length: number;
  readonly lines: LineIndex;
  readonly title: string;
  /** A law or regulation: its wording is there to be repeated. */
  readonly isStatute: boolean;
  /** 字数 of what is compared. */
  readonly chars: number;
}

/** Reads a document for the index. */
export function indexDocument(path: string, parsed: Parsed, source: () => string): IndexedDocument {
  const { blocks } = parsed;
  const normalised = normalise(parsed);
  return {
    path,
    source,
    length: parsed.source.length,
    lines: new LineIndex(parsed.source),
    title: detached(titleOf(blocks).replace(/\s/gu, '')),
    isStatute: isStatute(blocks),
    date: dateOf(blocks),
    ...normalised,
    chars: charsOf(normalised, { start: 0, end: normalised.symbols.length }),
  };
}

/** 字数 of a stretch of symbols: titles in 《》 and what is left out count nothing. */
export function charsOf({ symbols, tokens }: Normalised, { start, end }: Span): number {
  let chars = 0;
  for (let i = start; i < end; i++) {
    const symbol = symbols[i] ?? BARRIER;
    if (symbol === BARRIER || isClass(symbol)) continue;
    if (symbol > 0x7f || (symbols[i - 1] ?? BARRIER) > 0x7f) chars++;
  }
  const inside = tokensOf(tokens, { start, end });
  for (let token = inside.start; token < inside.end; token++) chars += tokens.chars[token] ?? 0;
  return chars;
}

const ARTICLES = 10;
const ENACTED = /会议通过|会议批准|令第|号令|公布|发布施行/u;

/** Many articles, and at the head who enacted it: an office's own rules of procedure do not say that. */
function isStatute(blocks: readonly Block[]): boolean {
  const articles = blocks.filter((block) => block.ordinal?.style === 'article').length;
  return articles >= ARTICLES && blocks.slice(0, 8).some((block) => ENACTED.test(block.text));
}
