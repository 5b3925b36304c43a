import type { Block, Mask } from '../parse/model.ts';
import { bisect } from '../text/bisect.ts';
import { toSource } from '../text/offset-map.ts';
import { union, type Edit, type Span } from '../text/span.ts';

/**
 * Turns an edit of a block's visible text into edits of the source. Tags and marks inside the stretch are kept,
 * except pairs whose whole content is deleted: those go with it, so that no emptied `<b></b>` stays behind.
 */
export function toSourceEdits(source: string, block: Block, masks: readonly Mask[], edit: Edit): readonly Edit[] {
  if (edit.start === edit.end) {
    const at =
      edit.start === 0
        ? toSource(block.map, edit).start
        : toSource(block.map, { start: edit.start - 1, end: edit.start }).end;
    return [{ start: at, end: at, newText: edit.newText }];
  }
  const pieces = visiblePieces(block, edit);
  const first = pieces[0];
  if (first === undefined) return [];
  if (edit.newText !== '') {
    return [{ ...first, newText: edit.newText }, ...pieces.slice(1).map((piece) => ({ ...piece, newText: '' }))];
  }
  const inside = masks.slice(
    bisect(masks.length, (index) => (masks[index]?.start ?? 0) >= block.source.start),
    bisect(masks.length, (index) => (masks[index]?.end ?? 0) > block.source.end),
  );
  const emptied = markPairs(source, inside).filter((pair) => isEmptied(pair, inside, pieces));
  const fillers = inside.filter((mask) => (mask.kind === 'break' || mask.kind === 'entity') && within(mask, pieces));
  return union([...pieces, ...fillers, ...emptied.flatMap((pair) => [pair.open, pair.close])]).map((span) => ({
    ...span,
    newText: '',
  }));
}

/** The stretches of the source that a visible span covers, parted where masked text sits. */
function visiblePieces(block: Block, span: Span): readonly Span[] {
  const { at } = block.map;
  const cuts = at.slice(
    bisect(at.length, (index) => (at[index] ?? 0) > span.start),
    bisect(at.length, (index) => (at[index] ?? 0) >= span.end),
  );
  const pieces: Span[] = [];
  let start = span.start;
  for (const cut of [...cuts, span.end]) {
    pieces.push(toSource(block.map, { start, end: cut }));
    start = cut;
  }
  return pieces;
}

interface Pair {
  readonly open: Span;
  readonly close: Span;
}

function markPairs(source: string, masks: readonly Mask[]): readonly Pair[] {
  const pairs: Pair[] = [];
  const stack: { readonly key: string; readonly span: Span }[] = [];
  for (let i = 0; i < masks.length; i++) {
    const mask = masks[i];
    if (mask === undefined) continue;
    const text = source.slice(mask.start, mask.end);
    const role = roleOf(mask, text);
    if (role === undefined) continue;
    let span: Span = mask;
    while (mask.kind === 'link' && role.closes && masks[i + 1]?.start === span.end && masks[i + 1]?.kind === 'link') {
      span = { start: span.start, end: masks[i + 1]?.end ?? span.end };
      i++;
    }
    const open = role.closes ? stack.findLastIndex((entry) => entry.key === role.key) : -1;
    const entry = stack[open];
    if (entry !== undefined) {
      pairs.push({ open: entry.span, close: span });
      stack.length = open;
    } else if (role.opens) {
      stack.push({ key: role.key, span });
    }
  }
  return pairs;
}

function roleOf(mask: Mask, text: string): { key: string; opens: boolean; closes: boolean } | undefined {
  if (mask.kind === 'emphasis') return { key: text, opens: true, closes: true };
  if (mask.kind === 'link' && (text === '[' || text === ']'))
    return { key: 'link', opens: text === '[', closes: text === ']' };
  if (mask.kind !== 'tag' || text.endsWith('/>')) return undefined;
  const name = /^<(\/?)\s*([a-z][a-z0-9]*)/iu.exec(text);
  if (name === null || /^(?:br|hr|img|input|meta|link)$/iu.test(name[2] ?? '')) return undefined;
  return { key: (name[2] ?? '').toLowerCase(), opens: name[1] === '', closes: name[1] === '/' };
}

/** True when a pair holds visible text and all of it is deleted. */
function isEmptied(pair: Pair, masks: readonly Mask[], pieces: readonly Span[]): boolean {
  let at = pair.open.end;
  let deleted = false;
  while (at < pair.close.start) {
    const mask = masks.find((candidate) => candidate.start === at);
    const piece = pieces.find((candidate) => candidate.start <= at && at < candidate.end);
    if (mask !== undefined) at = mask.end;
    else if (piece === undefined) return false;
    else {
      at = Math.min(piece.end, pair.close.start);
      deleted = true;
    }
  }
  return deleted;
}

function within(mask: Span, pieces: readonly Span[]): boolean {
  const first = pieces[0];
  const last = pieces.at(-1);
  return first !== undefined && last !== undefined && mask.start >= first.start && mask.end <= last.end;
}
