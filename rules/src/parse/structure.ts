import { countChars } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import type { RawBlock } from './build-blocks.ts';
import type { Block, BlockKind, Ordinal, OrdinalStyle } from './model.ts';
import { readOrdinal } from './ordinal.ts';

/** Nouns with which the title of an official document ends (文种 and what practice uses beside them). */
const TITLE_END =
  /(?:决议|决定|命令|令|公报|公告|通告|意见|通知|通报|报告|请示|批复|议案|函|纪要|方案|办法|规定|细则|条例|规则|章程|讲话|发言|致辞|汇报|总结|计划|规划|要点|倡议书|公开信|答复|体会|材料|说明|制度|预案|指南|清单)(?:[（(][^（）()]{1,12}[）)])*$/u;

const LEVELS: Partial<Readonly<Record<OrdinalStyle, number>>> = {
  chapter: 1,
  'han-comma': 1,
  'han-paren': 2,
  'digit-dot': 3,
  'digit-paren': 4,
};

const STOP = /[。！？；;!?…]$/u;
const DATE =
  /^(?:[〇零一二三四五六七八九]{4}|\d{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日(?:[（(](?:星期|周)[一二三四五六日天][）)])?$/u;
const DOC_NUMBER = /^[\p{Script=Han}（）]{0,20}[〔[［【（(]\d{4}[〕\]］】）)]第?\d+号$/u;
const ADDRESSEE = /^[^。；！？]{2,300}[：:]$/u;
const ADDRESSEE_NOUN = /[局委厅部省市县区镇乡村校院所社会司室处科办府位构业关员队]|同志|领导|代表|朋友|来宾|老师/u;
/** A table copied out of Word or a spreadsheet: at least three cells parted by tabs. */
const TABBED_ROW = /^[^\t]*\t[^\t]*\t/u;
const MAX_HEADING = 40;
const MAX_TITLE = 60;

/** Gives every block its place in an official document: 标题、主送机关、层次标题、附件、落款、日期. */
export function structure(raw: readonly RawBlock[]): readonly Block[] {
  const titleEnd = findTitle(raw);
  const tail = Math.max(titleEnd, raw.length - 8);
  return raw.map((block, index) => {
    const ordinal = block.stretch.kind === 'code' ? undefined : readOrdinal(block.text);
    const kind = kindOf(raw, index, titleEnd, tail, ordinal);
    const runIn = kind === 'paragraph' || kind === 'listItem' ? findRunIn(block.text, ordinal) : undefined;
    return {
      index,
      kind,
      text: block.text,
      map: block.map,
      source: { start: block.stretch.start, end: block.stretch.end },
      level: levelOf(block, kind, ordinal, runIn),
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(block.stretch.list === undefined ? {} : { list: block.stretch.list }),
      ...(runIn === undefined ? {} : { runIn }),
    };
  });
}

/** How many blocks at the top form the title: a run of short lines without a stop, closed by a genre noun if there is one. */
function findTitle(raw: readonly RawBlock[]): number {
  let end = 0;
  for (let i = 0; i < Math.min(raw.length, 12); i++) {
    const block = raw[i];
    if (block === undefined || block.stretch.kind === 'code' || block.text.length > MAX_TITLE) break;
    if (STOP.test(block.text) || ADDRESSEE.test(block.text)) break;
    if (readOrdinal(block.text) !== undefined) break;
    if (TITLE_END.test(block.text)) return i + 1;
    if (i === 0) end = 1;
  }
  return end;
}

function kindOf(
  raw: readonly RawBlock[],
  index: number,
  titleEnd: number,
  tail: number,
  ordinal: Ordinal | undefined,
): BlockKind {
  const block = raw[index];
  if (block === undefined) return 'paragraph';
  const { text, stretch } = block;
  if (stretch.kind !== undefined && stretch.kind !== 'heading' && stretch.kind !== 'listItem') return stretch.kind;
  if (index < titleEnd) return 'title';
  if (stretch.kind === 'heading') return 'heading';
  // A look at one end spares nearly every block the pattern.
  if (text.includes('\t') && TABBED_ROW.test(text)) return 'tableRow';
  if (text.endsWith('号') && DOC_NUMBER.test(text)) return 'docNumber';
  if (index < titleEnd + 3 && ADDRESSEE.test(text) && ADDRESSEE_NOUN.test(text) && ordinal === undefined)
    return 'addressee';
  if (/[日）)]$/u.test(text) && DATE.test(text)) return 'date';
  if (
    text.startsWith('附件') &&
    /^附件(?:[一二三四五六七八九十\d]{0,3}[：:]|[一二三四五六七八九十\d]{0,3}$)/u.test(text)
  )
    return 'attachment';
  if (index >= tail && isSignature(raw, index)) return 'signature';
  if (stretch.kind === 'listItem') return 'listItem';
  if (isHeading(text, ordinal)) return 'heading';
  return 'paragraph';
}

function isSignature(raw: readonly RawBlock[], index: number): boolean {
  const text = raw[index]?.text ?? '';
  if (text.length > 30 || /[，。；：！？:;]/u.test(text) || readOrdinal(text) !== undefined) return false;
  for (let next = index + 1; next < raw.length; next++) {
    const following = raw[next]?.text ?? '';
    if (DATE.test(following)) return true;
    if (following.length > 30 || STOP.test(following)) return false;
  }
  return false;
}

function isHeading(text: string, ordinal: Ordinal | undefined): boolean {
  if (ordinal === undefined || LEVELS[ordinal.style] === undefined) return false;
  return text.length <= MAX_HEADING && !/[。！？；，：;:!?,]$/u.test(text);
}

/** The first sentence of a numbered paragraph when it is short and more follows: `（一）加强培训。每季度……`. */
function findRunIn(text: string, ordinal: Ordinal | undefined): Span | undefined {
  if (ordinal === undefined || LEVELS[ordinal.style] === undefined) return undefined;
  const stop = text.indexOf('。', ordinal.end);
  if (stop < 0 || stop === text.length - 1 || countChars(text.slice(ordinal.end, stop)) > MAX_HEADING) return undefined;
  return { start: ordinal.end, end: stop };
}

function levelOf(block: RawBlock, kind: BlockKind, ordinal: Ordinal | undefined, runIn: Span | undefined): number {
  if (block.stretch.level !== undefined) return block.stretch.level;
  if (kind !== 'heading' && runIn === undefined) return 0;
  return ordinal === undefined ? 0 : (LEVELS[ordinal.style] ?? 0);
}
