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

/** How many items 一是…二是…, （1）…（2）… or ①② announce, or 0. */
export function markedItems(text: string): number {
  const han = [...text.matchAll(/(?<![\p{Script=Han}])([一二三四五六七八九十])(?:是|要|为|看|抓)/gu)];
  const parens = [...text.matchAll(/[（(]([一二三四五六七八九十\d]{1,2})[）)]/gu)];
  const circled = [...text.matchAll(/[①-⑳]/gu)];
  const steps = [...text.matchAll(/第[一二三四五六七八九十][步类种项个点，、是]/gu)];
  return Math.max(han.length, parens.length, circled.length, steps.length);
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
