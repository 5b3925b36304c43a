import { parser } from '@lezer/html';
import type { Mask, MaskKind } from './model.ts';

/** Tags after which a reader sees a new line. */
const BLOCK_TAGS = new Set(
  'address article aside blockquote body br caption dd div dl dt footer form h1 h2 h3 h4 h5 h6 head header hr html li main nav ol p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

const KIND: Readonly<Record<string, MaskKind>> = {
  OpenTag: 'tag',
  CloseTag: 'tag',
  SelfClosingTag: 'tag',
  MismatchedCloseTag: 'tag',
  DoctypeDecl: 'tag',
  ProcessingInst: 'tag',
  Comment: 'comment',
  ScriptText: 'script',
  StyleText: 'script',
  EntityReference: 'entity',
  CharacterReference: 'entity',
};

/** What reading HTML yields: what to mask, and where the visible text starts a new line. */
export interface HtmlMasks {
  readonly masks: readonly Mask[];
  /** Source offsets at which a block tag starts: text before and after belongs to different blocks. */
  readonly breaks: readonly number[];
}

/** Masks the markup of `source.slice(from, to)`; offsets are those of `source`. */
export function maskHtml(source: string, from: number, to: number): HtmlMasks {
  const masks: Mask[] = [];
  const breaks: number[] = [];
  const slice = from === 0 && to === source.length ? source : source.slice(from, to);
  parser.parse(slice).iterate({
    enter(node) {
      const kind = KIND[node.name];
      if (kind === undefined) return true;
      if (node.from === node.to) return false;
      const start = node.from + from;
      masks.push({ kind, start, end: node.to + from });
      if (kind === 'tag') {
        const name = /^<\/?\s*([a-z][a-z0-9]*)/iu.exec(slice.slice(node.from, node.from + 20))?.[1];
        if (name !== undefined && BLOCK_TAGS.has(name.toLowerCase())) breaks.push(start);
      }
      return false;
    },
  });
  return { masks, breaks };
}

const TAG =
  /<\/?(?:p|div|br|span|b|i|a|h[1-6]|li|ul|ol|table|td|tr|body|html|strong|em|font|section|blockquote)\b[^<>]*>/giu;

/** A plain-text file counts as HTML when at least six well-known tags, some of them closing, stand in it. */
export function looksLikeHtml(source: string): boolean {
  if (!source.includes('</')) return false;
  let tags = 0;
  let closing = 0;
  for (const match of source.matchAll(TAG)) {
    tags++;
    if (match[0].startsWith('</')) closing++;
    if (tags >= 6 && closing >= 2) return true;
  }
  return false;
}
