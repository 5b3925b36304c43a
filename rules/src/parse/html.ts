import { parser } from '@lezer/html';
import type { Mask, MaskKind } from './model.ts';
import { linesOf } from './plain.ts';
import { tidyMasks, type Cut, type Stretch } from './stretch.ts';

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

/** Cuts HTML: tags are masked, block tags and line ends part the text. */
export function cutHtml(source: string): Cut {
  const { masks, breaks } = maskHtml(source, 0, source.length);
  const stretches: Stretch[] = [];
  let from = 0;
  for (const at of [...breaks, source.length]) {
    if (at > from) stretches.push(...linesOf(source, from, at));
    from = at;
  }
  return { stretches, masks: tidyMasks(masks) };
}
