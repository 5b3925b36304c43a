import type { OffsetMap } from '../text/offset-map.ts';
import type { Span } from '../text/span.ts';

/** How the source is read. A `plaintext` source that is really HTML is read as `html`. */
export type Language = 'plaintext' | 'markdown' | 'html';

/** What a block is in an official document (公文). */
export type BlockKind =
  | 'title' // 标题
  | 'docNumber' // 发文字号
  | 'addressee' // 主送机关
  | 'heading' // 层次标题: a line of its own
  | 'paragraph' // 正文
  | 'listItem' // a Markdown list item or a short enumerated line
  | 'tableRow'
  | 'attachment' // 附件说明
  | 'signature' // 落款
  | 'date' // 成文日期
  | 'quote' // Markdown block quote: somebody else's words
  | 'code'; // masked wholly; kept so that document structure is complete

/** Numbering styles of official documents (GB/T 9704: 一、 （一） 1. （1）) and the neighbours seen in practice. */
export type OrdinalStyle =
  | 'han-comma' // 一、
  | 'han-paren' // （一）
  | 'digit-dot' // 1. 1、 1．
  | 'digit-paren' // （1） 1） 1)
  | 'circled' // ①
  | 'article' // 第一条
  | 'chapter' // 第一章 第一节
  | 'di' // 第一，
  | 'shi' // 一是
  | 'first'; // 首先 其次 再次 最后

/** A numbering mark at the start of a block or of a run-in item, in the block's local offsets. */
export interface Ordinal extends Span {
  readonly style: OrdinalStyle;
  readonly value: number;
}

/**
 * Where a block stands in a Markdown list. The mark itself (`-`, `1.`) is masked, so that the text does not tell. Says
 * nothing of the document around it: which items belong together is told by `first` and `depth` as one reads on.
 */
export interface ListPlace {
  /** 1 for a list that lies in no other. */
  readonly depth: number;
  /** The block opens an item; further paragraphs of the item do not. */
  readonly opens: boolean;
  /** The item is the first of its list. */
  readonly first: boolean;
  /** The number in the mark of an ordered list. */
  readonly value?: number;
}

/** Why a stretch of the source is not part of the visible text. */
export type MaskKind =
  | 'tag' // HTML tag
  | 'emphasis' // Markdown * ** _ __ ~~
  | 'mark' // Markdown heading, list, quote and table marks, escapes
  | 'link' // link brackets and targets
  | 'code'
  | 'comment'
  | 'frontMatter'
  | 'entity' // &nbsp;
  | 'script'
  | 'break'; // a line break inside a paragraph

/** A masked stretch of the source, in source offsets. */
export interface Mask extends Span {
  readonly kind: MaskKind;
}

/**
 * A paragraph-like unit. `text` is what a reader sees: masked stretches are left out (code and images stand as one
 * U+FFFC), surrounding white space is trimmed. `map` leads from it to the source.
 */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  readonly text: string;
  readonly map: OffsetMap;
  /** The stretch of the source the block comes from, marks and tags included, line ends excluded. */
  readonly source: Span;
  /** 1 for a heading of the first order; 0 for what is no heading. */
  readonly level: number;
  readonly ordinal?: Ordinal;
  /** Only for what stands in a Markdown list. */
  readonly list?: ListPlace;
  /** A heading that runs into its paragraph (`（一）加强培训。……`), local span without the numbering and full stop. */
  readonly runIn?: Span;
}

/** The whole document as rules and guards read it. Immutable. */
export interface Parsed {
  readonly source: string;
  readonly language: Language;
  /** A source given as plain text that is really HTML: its tags are residue, not markup. */
  readonly strayHtml: boolean;
  readonly blocks: readonly Block[];
  /** All masked stretches, ascending, not overlapping. */
  readonly masks: readonly Mask[];
}
