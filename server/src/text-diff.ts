import type { Edit } from '@shihua/rules';

/** How many lines ahead a changed line is looked for before the rest is taken as one change. */
const LOOK_AHEAD = 40;

/** Edits that lead from one text to another, each within as few lines as can be: cursors and folds stay in place. */
export function diff(before: string, after: string): readonly Edit[] {
  const old = linesOf(before);
  const now = linesOf(after);
  const edits: Edit[] = [];
  let i = 0;
  let j = 0;
  let offset = 0;
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      offset += old[i]?.length ?? 0;
      i++;
      j++;
      continue;
    }
    const { removed, added } = nextCommon(old, now, i, j);
    const gone = old.slice(i, i + removed).join('');
    edits.push(trimmed(offset, gone, now.slice(j, j + added).join('')));
    offset += gone.length;
    i += removed;
    j += added;
  }
  return edits;
}

function linesOf(text: string): readonly string[] {
  return text === '' ? [] : text.split(/(?<=\n)/);
}

/** How many lines on each side differ from here on, until the sides agree again. */
function nextCommon(
  old: readonly string[],
  now: readonly string[],
  i: number,
  j: number,
): { removed: number; added: number } {
  for (let distance = 1; distance <= LOOK_AHEAD; distance++) {
    for (let removed = 0; removed <= distance; removed++) {
      const line = old[i + removed];
      const added = distance - removed;
      if (line !== undefined && line.trim() !== '' && line === now[j + added]) return { removed, added };
    }
  }
  return { removed: old.length - i, added: now.length - j };
}

function trimmed(start: number, gone: string, added: string): Edit {
  const most = Math.min(gone.length, added.length);
  let head = 0;
  while (head < most && gone.charCodeAt(head) === added.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < most - head && gone.charCodeAt(gone.length - 1 - tail) === added.charCodeAt(added.length - 1 - tail))
    tail++;
  return { start: start + head, end: start + gone.length - tail, newText: added.slice(head, added.length - tail) };
}
