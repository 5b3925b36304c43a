import { isBlank } from '../text/chars.ts';
import type { OffsetMap } from '../text/offset-map.ts';
import type { Mask } from './model.ts';
import type { Stretch } from './stretch.ts';

/** Stands in the visible text for code, images and bare addresses, so that their neighbours do not grow together. */
export const OBJECT = '\uFFFC';

/** A block before its place in the document's structure is known. */
export interface RawBlock {
  readonly stretch: Stretch;
  readonly text: string;
  readonly map: OffsetMap;
}

/** Makes the visible text of each stretch and the map back to the source; stretches with nothing to read are dropped. */
export function buildBlocks(
  source: string,
  stretches: readonly Stretch[],
  masks: readonly Mask[],
): readonly RawBlock[] {
  const blocks: RawBlock[] = [];
  let first = 0;
  for (const stretch of stretches) {
    while (first < masks.length && (masks[first]?.end ?? 0) <= stretch.start) first++;
    const block = buildBlock(source, stretch, masks, first);
    if (block !== undefined) blocks.push(block);
  }
  return blocks;
}

function buildBlock(source: string, stretch: Stretch, masks: readonly Mask[], first: number): RawBlock | undefined {
  if (stretch.kind === 'code') return { stretch, text: OBJECT, map: { base: stretch.start, at: [], skipped: [] } };
  const pieces: { text: string; at: number }[] = [];
  let from = stretch.start;
  for (let i = first; i < masks.length; i++) {
    const mask = masks[i];
    if (mask === undefined || mask.start >= stretch.end) break;
    if (mask.start > from) pieces.push({ text: source.slice(from, mask.start), at: from });
    if (mask.kind === 'code' && mask.start >= stretch.start) pieces.push({ text: OBJECT, at: mask.start });
    from = Math.max(from, Math.min(mask.end, stretch.end));
  }
  if (from < stretch.end) pieces.push({ text: source.slice(from, stretch.end), at: from });
  return joinPieces(stretch, pieces);
}

function joinPieces(stretch: Stretch, pieces: { text: string; at: number }[]): RawBlock | undefined {
  trimPieces(pieces);
  const head = pieces[0];
  if (head === undefined) return undefined;
  const at: number[] = [];
  const skipped: number[] = [];
  let text = '';
  for (const piece of pieces) {
    const total = piece.at - head.at - text.length;
    if (total !== (skipped.at(-1) ?? 0)) {
      at.push(text.length);
      skipped.push(total);
    }
    text += piece.text;
  }
  return { stretch, text, map: { base: head.at, at, skipped } };
}

/** Drops white space at both ends, pieces emptied by it included. */
function trimPieces(pieces: { text: string; at: number }[]): void {
  for (let head = pieces[0]; head !== undefined; head = pieces[0]) {
    let cut = 0;
    while (cut < head.text.length && isBlank(head.text.charCodeAt(cut))) cut++;
    if (cut < head.text.length) {
      pieces[0] = { text: head.text.slice(cut), at: head.at + cut };
      break;
    }
    pieces.shift();
  }
  for (let tail = pieces.at(-1); tail !== undefined; tail = pieces.at(-1)) {
    let end = tail.text.length;
    while (end > 0 && isBlank(tail.text.charCodeAt(end - 1))) end--;
    if (end > 0) {
      pieces[pieces.length - 1] = { text: tail.text.slice(0, end), at: tail.at };
      break;
    }
    pieces.pop();
  }
}
