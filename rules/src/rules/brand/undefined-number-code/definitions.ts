import type { BlockUnit } from '../../../rule/unit.ts';
import type { Code } from './codes.ts';

/** A code is explained where it stands: 即, 指, a colon or brackets with a list, or the list right before it. */
export function isExplainedHere(block: BlockUnit, code: Code): boolean {
  const after = block.text.slice(code.end, code.end + 120).replace(/^[”’」]/u, '');
  const noun = /^[\p{Script=Han}]{0,8}?/u.source;
  if (
    new RegExp(`${noun}[，,]?(?:即|指的?是?|是指|分别[是为]|包括|体现为|也就是)[：:]?[^。；]{2,}?[、，,]`, 'u').test(
      after.slice(0, 60),
    ) &&
    listLength(after) >= 2
  )
    return true;
  if (new RegExp(`${noun}[（(：:]`, 'u').test(after.slice(0, 12)) && listLength(after) >= 2) return true;
  const before = block.text.slice(Math.max(0, code.start - 60), code.start).replace(/[“‘「]$/u, '');
  const clause = before.split(/[，。；：！？,;]/u).at(-1) ?? '';
  return (
    /等[\p{Script=Han}]{0,4}$/u.test(before) || clause.split('、').length >= Math.max(3, code.groups[0]?.count ?? 3)
  );
}

/** How many things the text lists before its first full stop. */
function listLength(text: string): number {
  const head = text.split(/[。！？]/u)[0] ?? '';
  return Math.max(head.split('、').length, head.split(/[，,；;]/u).length);
}

/** For every character that opens two or more items of a list (勤学习、勤调研、勤交流), how many items it opens. */
export function listHeads(text: string): ReadonlyMap<string, number> {
  const heads = new Map<string, number>();
  for (const list of text.split(/[。；！？：，,;:“”‘’（）()]/u)) {
    const counts = new Map<string, number>();
    for (const item of list.split('、')) {
      if (item.length >= 2 && item.length <= 8) counts.set(item.charAt(0), (counts.get(item.charAt(0)) ?? 0) + 1);
    }
    const first = list.split('、')[0] ?? '';
    for (const [head, count] of counts) {
      if (count < 2) continue;
      // The first item has its subject before it: 职工勤查看、勤记录、勤维护.
      const whole = count + (!first.startsWith(head) && first.slice(-6).includes(head) ? 1 : 0);
      heads.set(head, Math.max(whole, heads.get(head) ?? 0));
    }
  }
  for (const match of text.matchAll(
    /(?:[一二三四五六七八九十]|首先|其次)是([\p{Script=Han}])[\p{Script=Han}]{1,6}[，。]/gu,
  )) {
    heads.set(match[1] ?? '', (heads.get(match[1] ?? '') ?? 0) + 1);
  }
  return heads;
}

/** The block opens a section of its own: a short sentence and then text, or a heading. */
export function opensSection(block: BlockUnit): boolean {
  if (block.blockKind === 'heading') return true;
  const stop = block.text.indexOf('。');
  return block.blockKind === 'paragraph' && stop > 4 && stop <= 28 && block.text.length > stop + 30;
}
