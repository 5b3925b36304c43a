import type { BlockUnit } from '../../../rule/unit.ts';
import { markedItems } from '../count-mismatch/listed.ts';
import type { Code } from './codes.ts';
import { matchesOf } from '../../../match/matches.ts';

/** What a block tells about the words that codes count, by word; counts are the largest of a list, or sums of starts. */
export interface Listed {
  /** 勤 → 3 for 勤学习、勤调研、勤交流, and 化 → 3 for 智能化、绿色化、融合化. */
  readonly inLists: ReadonlyMap<string, number>;
  /** How many sentences open with the two characters: 注重从基层中选。注重从一线中选。 */
  readonly openings: ReadonlyMap<string, number>;
}

/** Words between a code and its explanation: “四清”制度，即…… */
const TO_EXPLANATION =
  /^[”’」]?[\p{Script=Han}]{0,10}[，,]?(?:即|指的?是?|是指|分别[是为]|包括|体现[为在]|也就是|就是)/u;
/** The same with more codes between: “三清”“两改”：清渠、清库、清淤，改厕、改厨. */
const BRACKET = /^[”’」]?(?:[、和与及]?“[^”]{2,12}”)*[\p{Script=Han}]{0,10}[（(：:—]/u;
/** ［12］ or [12]: the code is explained in a note at the end. */
const NOTE_MARK = /^[”’」]?[\p{Script=Han}]{0,12}[［[]\d{1,3}[］\]]/u;

/** A code is explained where it stands: 即, 指, a colon or brackets with a list, a note mark, or the list right before it. */
export function isExplainedHere(block: BlockUnit, code: Code): boolean {
  const after = block.text.slice(code.end, code.end + 200);
  if (NOTE_MARK.test(after)) return true;
  const lead = TO_EXPLANATION.exec(after) ?? BRACKET.exec(after);
  if (lead !== null && listLength(after.slice(lead[0].length)) >= 2) return true;
  const [first] = code.groups;
  if (first === undefined) return false;
  const promised = code.groups.reduce((sum, group) => sum + group.count, 0);
  if (listedBefore(block.text, code.start) >= promised) return true;
  return code.groups.length === 1 && markedItems(block.text.slice(code.end)) === first.count;
}

/** How many things are listed right before a code (灌溉、排涝、供水“三件事”); 0 when the list is open or counts other things. */
function listedBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 90), start).replace(/[“‘「]$/u, '');
  const clause = before.split(/[，。；：！？,;]/u).at(-1) ?? '';
  if (!clause.includes('、') && !/[”》]$/u.test(clause)) return 0;
  if (/等[\p{Script=Han}]{0,4}$|\d/u.test(clause)) return 0;
  return clause.split(/[、和与及]/u).length;
}

/** How many things the text lists before its first full stop. */
function listLength(text: string): number {
  const head = text.split(/[。！？]/u)[0] ?? '';
  return Math.max(head.split('、').length, head.split(/[，,；;]/u).length);
}

/** Reads the lists and the openings of sentences of a block. */
export function readListed(text: string): Listed {
  const inLists = new Map<string, number>();
  const raise = (word: string, count: number): void => {
    inLists.set(word, Math.max(count, inLists.get(word) ?? 0));
  };
  for (const list of text.split(/[。；！？：，,;:“”‘’（）()]/u)) {
    if (!list.includes('、')) continue;
    const items = list.split('、');
    countEnds(items, raise);
  }
  let marked = new Map<string, number>();
  for (const match of matchesOf(
    text,
    /(?:[一二三四五六七八九十]|首先|其次)(?:是|要)([\p{Script=Han}])([\p{Script=Han}]{0,8})[，。；]/gu,
  )) {
    const head = match[1] ?? '';
    marked.set(head, (marked.get(head) ?? 0) + 1);
  }
  for (const [head, count] of marked) if (count > 1) raise(head, count);
  marked = new Map();
  for (const sentence of text.split(/[。；！？]/u)) {
    const opening = sentence
      .trim()
      .replace(/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[一二三四五六七八九十]是)/u, '');
    if (opening.length >= 4) marked.set(opening.slice(0, 2), (marked.get(opening.slice(0, 2)) ?? 0) + 1);
  }
  return { inLists, openings: marked };
}

function countEnds(items: readonly string[], raise: (word: string, count: number) => void): void {
  for (const at of ['head', 'tail'] as const) {
    const counts = new Map<string, number>();
    for (const item of items) {
      if (item.length < 2 || item.length > 8) continue;
      const word = at === 'head' ? item.charAt(0) : item.slice(-1);
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    for (const [word, count] of counts) {
      if (count < 2) continue;
      // The first item has its subject before it (职工勤查看、勤记录), the last a 和 (工业化和信息化) or more words after it.
      const first = items[0] ?? '';
      const last = items.at(-1) ?? '';
      const extra =
        at === 'head'
          ? Number(!first.startsWith(word) && first.slice(-6).includes(word))
          : Number(!last.endsWith(word) && last.slice(0, 6).includes(word)) +
            Number(new RegExp(`${word}[和与及].*${word}`, 'u').test(last));
      raise(word, count + extra);
    }
  }
}

/** The block opens a section of its own: a short sentence and then text, or a heading. */
export function opensSection(block: BlockUnit): boolean {
  if (block.blockKind === 'heading') return true;
  const stop = block.text.indexOf('。');
  return block.blockKind === 'paragraph' && stop > 4 && stop <= 28 && block.text.length > stop + 30;
}
