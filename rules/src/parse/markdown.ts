import { GFM, parser as commonmark } from '@lezer/markdown';
import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';
import { maskHtml } from './html.ts';
import { ListPlaces } from './list-places.ts';
import type { Mask, MaskKind } from './model.ts';
import { placeholderStars } from './placeholder-stars.ts';
import { linesOf } from './plain.ts';
import { tidyMasks, type Cut, type Stretch } from './stretch.ts';

const parser = commonmark.configure(GFM);

const INLINE: Readonly<Record<string, MaskKind>> = {
  HeaderMark: 'mark',
  QuoteMark: 'mark',
  ListMark: 'mark',
  TaskMarker: 'mark',
  TableDelimiter: 'mark',
  EmphasisMark: 'emphasis',
  StrikethroughMark: 'emphasis',
  LinkMark: 'link',
  URL: 'link',
  LinkTitle: 'link',
  LinkLabel: 'link',
  Autolink: 'code',
  InlineCode: 'code',
  Image: 'code',
  HTMLTag: 'tag',
  Comment: 'comment',
  ProcessingInstruction: 'comment',
  Entity: 'entity',
};

const OPAQUE: Readonly<Record<string, MaskKind>> = {
  FencedCode: 'code',
  CodeBlock: 'code',
  CommentBlock: 'comment',
  ProcessingInstructionBlock: 'comment',
  LinkReference: 'link',
  HorizontalRule: 'mark',
};

/** Cuts Markdown (CommonMark and GFM tables) by a kept parser; code, links, comments and front matter are masked. */
export function cutMarkdown(source: string): Cut {
  const masks: Mask[] = [];
  const stretches: Stretch[] = [];
  const front = frontMatter(source);
  if (front > 0) masks.push({ kind: 'frontMatter', start: 0, end: front });
  const stars = placeholderStars(source);
  const labels = linkLabels(source);
  let quoteDepth = 0;
  const lists = new ListPlaces(source);

  parser.parse(source).iterate({
    enter(node) {
      if (node.to <= front) return false;
      const opaque = OPAQUE[node.name];
      if (opaque !== undefined) {
        masks.push({ kind: opaque, start: node.from, end: node.to });
        if (opaque === 'code') stretches.push({ start: node.from, end: node.to, kind: 'code' });
        return false;
      }
      const inline = INLINE[node.name];
      if (inline !== undefined) {
        if (inline === 'emphasis' && isPlaceholder(node)) return false;
        if (inline === 'link' && isBareBracket(node)) return false;
        masks.push({ kind: inline, start: node.from, end: node.to });
        return false;
      }
      if (node.name === 'Escape') masks.push({ kind: 'mark', start: node.from, end: node.from + 1 });
      else if (node.name === 'Blockquote') quoteDepth++;
      else if (node.name === 'ListItem') lists.enter(node.node);
      else if (node.name === 'Link') addTarget(node.node);
      else if (node.name === 'HTMLBlock') return addHtml(node);
      else addLeaf(node);
      return true;
    },
    leave(node) {
      if (node.name === 'Blockquote') quoteDepth--;
      else if (node.name === 'ListItem') lists.leave();
    },
  });
  return { stretches, masks: tidyMasks(masks) };

  /** One end of a pair that is a placeholder makes the pair none (`**市……**红色`). */
  function isPlaceholder(node: SyntaxNodeRef): boolean {
    const pair = node.node.parent;
    return stars.has(node.from) || (pair !== null && (stars.has(pair.from) || stars.has(pair.to - 1)));
  }

  /** `[主送单位]` without a target and without a definition is text in brackets, although the parser calls it a link. */
  function isBareBracket(node: SyntaxNodeRef): boolean {
    const link = node.node.parent;
    if (link?.name !== 'Link' || link.getChild('URL') !== null) return false;
    const text = source.slice(link.from, link.to);
    if (text.endsWith('()')) return false;
    const label = /\[([^\]]+)\](?:\[\])?$/u.exec(text)?.[1];
    return label !== undefined && !labels.has(label.trim().toLowerCase());
  }

  /** `(a.md "名单")` is one mask, the space in it included. */
  function addTarget(link: SyntaxNode): void {
    const open = link.getChildren('LinkMark')[2];
    if (open !== undefined && link.getChild('URL') !== null)
      masks.push({ kind: 'link', start: open.from, end: link.to });
  }

  function addHtml(node: SyntaxNodeRef): false {
    const html = maskHtml(source, node.from, node.to);
    masks.push(...html.masks);
    let from = node.from;
    for (const at of [...html.breaks, node.to]) {
      if (at > from) stretches.push(...linesOf(source, from, at));
      from = at;
    }
    return false;
  }

  function addLeaf(node: SyntaxNodeRef): void {
    const level = /^(?:ATX|Setext)Heading(\d)$/u.exec(node.name)?.[1];
    if (level !== undefined) stretches.push({ start: node.from, end: node.to, kind: 'heading', level: Number(level) });
    else if (node.name === 'TableHeader' || node.name === 'TableRow')
      stretches.push({ start: node.from, end: node.to, kind: 'tableRow' });
    else if (node.name === 'Paragraph' || node.name === 'Task') {
      for (const piece of paragraphPieces(node.from, node.to)) {
        const list = lists.next();
        if (quoteDepth > 0) stretches.push({ ...piece, kind: 'quote' });
        else stretches.push(list === undefined ? piece : { ...piece, kind: 'listItem', list });
      }
    }
  }

  /** A soft break joins lines, unless the next line starts an item of its own or the last one ended a sentence. */
  function paragraphPieces(from: number, to: number): readonly Stretch[] {
    const pieces: { start: number; end: number }[] = [];
    for (const line of linesOf(source, from, to)) {
      const whole = source.slice(line.start, line.end);
      const lead = /^[\s>]*/u.exec(whole)?.[0].length ?? 0;
      const text = whole.slice(lead);
      const last = pieces.at(-1);
      if (last !== undefined && !STARTS_ITEM.test(text) && !ENDS_SENTENCE.test(source.slice(last.start, last.end))) {
        masks.push({ kind: 'break', start: last.end, end: line.start + lead });
        last.end = line.end;
      } else {
        pieces.push({ start: line.start, end: line.end });
      }
    }
    return pieces;
  }
}

const STARTS_ITEM =
  /^\s*(?:[一二三四五六七八九十]+[、是]|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、]|第[一二三四五六七八九十百零\d]+[条章节]|附件)/u;
const ENDS_SENTENCE = /(?:[。！？；：!?;:][”’）)】]?| {2}|\\)\s*$/u;

/** The labels that link references define (`[甲]: 地址`), folded as CommonMark compares them. */
function linkLabels(source: string): ReadonlySet<string> {
  const labels = [...source.matchAll(/^ {0,3}\[([^\]\n]+)\]:/gmu)].map((match) =>
    (match[1] ?? '').trim().toLowerCase(),
  );
  return new Set(labels);
}

/** The end of a YAML front matter block at the top, or 0. */
function frontMatter(source: string): number {
  const open = /^\uFEFF?---[ \t]*\r?\n/u.exec(source);
  if (open === null) return 0;
  const close = /^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/mu.exec(source.slice(open[0].length));
  return close === null ? 0 : open[0].length + close.index + close[0].length;
}
