import { matchesOf } from '../../../match/matches.ts';
const OPEN = '“‘《（(〈【';
const CLOSE = '”’》）)〉】';
/** A longer item is a sentence and not an entry of a list. */
const MAX_ITEM = 60;

/**
 * The counts a list can be read to have, or undefined when it is open (等) or no list. Several readings are kept
 * because 和 may join two items or stand inside one, and a comma may part items or clauses: a promise is broken
 * only if no reading meets it.
 */
export function listedCounts(list: string): ReadonlySet<number> | undefined {
  const text = list.replace(/[。！!；;\s]+$/u, '');
  if (text === '' || /等[^候待级同于价]?|……|…|若干/u.test(text)) return undefined;
  const counts = new Set<number>();
  for (const separators of ['；;', '、', '，,', '、，,', '；;，,', '；;、']) {
    const items = split(text, separators);
    if (items.length < 2 || items.some((item) => item.trim().length === 0 || item.length > MAX_ITEM)) continue;
    counts.add(items.length);
    const joined = items.reduce((sum, item) => sum + joints(item), 0);
    for (let more = 1; more <= joined; more++) counts.add(items.length + more);
  }
  const marked = markedItems(text);
  if (marked > 1) counts.add(marked);
  return counts.size === 0 ? undefined : counts;
}

const DIGITS = '一二三四五六七八九十';
const MARKS: readonly RegExp[] = [
  /(?<![\p{Script=Han}])([一二三四五六七八九十])(?:是|要|为|看|抓)/gu,
  /[（(]([一二三四五六七八九十]|\d{1,2})[）)]/gu,
  /([①-⑳])/gu,
  /第([一二三四五六七八九十])[步类种项个点，、是]/gu,
];

/** How many items 一是…二是…, （1）…（2）… or ①② announce from one on without a gap, or 0. */
export function markedItems(text: string): number {
  return Math.max(...MARKS.map((mark) => runFromOne(text, mark)));
}

/**
 * How many marks of one kind follow each other from one on. 0 when the numbering repeats or skips, or when a list
 * inside an item starts again from one: then nobody can tell which marks belong together.
 */
function runFromOne(text: string, mark: RegExp): number {
  const values = Array.from(matchesOf(text, mark), (match) => markValue(match[1] ?? ''));
  let count = 0;
  for (const [index, value] of values.entries()) {
    if (value === count + 1) {
      count++;
      continue;
    }
    if (count === 0) continue;
    return value === 1 && !values.slice(index).includes(count + 1) ? count : 0;
  }
  return count;
}

function markValue(mark: string): number {
  const code = mark.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return code - 0x245f;
  return /\d/u.test(mark) ? Number(mark) : DIGITS.indexOf(mark) + 1;
}

/** What stands before 三位一体: quotations side by side, or the parts of one. Undefined when it is no list. */
export function listedBefore(text: string): number | undefined {
  const quoted = /(?:[“‘「][^“”‘’「」]{1,16}[”’」][、和与及]?){2,}$/u.exec(text)?.[0];
  if (quoted !== undefined) return quoted.match(/[”’」]/gu)?.length;
  const one = /[“‘「]([^“”‘’「」]{3,60})[”’」]$/u.exec(text)?.[1];
  if (one === undefined || !one.includes('、') || /等|…/u.test(one)) return undefined;
  const parts = one.split('、');
  return parts.some((part) => /[和与及]/u.test(part)) ? undefined : parts.length;
}

function split(text: string, separators: string): readonly string[] {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (OPEN.includes(char)) depth++;
    else if (CLOSE.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separators.includes(char)) {
      items.push(text.slice(from, i));
      from = i + 1;
    }
  }
  items.push(text.slice(from));
  return items;
}

/** Places inside an item where two items may be joined without a comma. Adjacent quoted items need none either. */
function joints(item: string): number {
  return (item.match(/[和与及或]|以及|”“|》《/gu) ?? []).length;
}
