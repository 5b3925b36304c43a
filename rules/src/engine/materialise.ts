import type { Parsed } from '../parse/model.ts';
import type { LocalFix, Place } from '../rule/types.ts';
import { toSource } from '../text/offset-map.ts';
import { shift, type Edit, type Span } from '../text/span.ts';
import { toSourceEdits } from './map-edit.ts';
import type { OwnedFinding } from './run-blocks.ts';
import type { Finding, Fix } from './types.ts';

/** A finding that has its place, and not yet its fingerprint. */
export type Placed = Omit<Finding, 'fingerprint'>;

/** Gives a local finding its place in the source. */
export function materialise(parsed: Parsed, block: number, { rule, finding, raw }: OwnedFinding): Placed {
  return {
    rule: rule.meta.id,
    level: finding.level,
    messageId: finding.messageId,
    message: finding.message,
    ...placeSpan(parsed, { block, ...finding }, raw),
    fixes: finding.fixes.flatMap((fix) => placeFix(parsed, fix, block, raw)),
    related: finding.related.map((related) => ({
      ...placeSpan(parsed, { block, ...related }, raw),
      message: related.message,
    })),
    shown: true,
    covers: [],
  };
}

function placeSpan(parsed: Parsed, place: Place & { readonly block: number }, raw: boolean): Span {
  const block = parsed.blocks[place.block];
  if (block === undefined) throw new Error(`no block ${String(place.block)}`);
  return raw ? shift({ start: place.start, end: place.end }, block.source.start) : toSource(block.map, place);
}

function placeFix(parsed: Parsed, fix: LocalFix, block: number, raw: boolean): readonly Fix[] {
  const edits: Edit[] = [];
  for (const edit of fix.edits) {
    const target = parsed.blocks[edit.block ?? block];
    if (target === undefined) throw new Error(`no block ${String(edit.block)}`);
    if (raw) edits.push({ ...shift({ start: edit.start, end: edit.end }, target.source.start), newText: edit.newText });
    else edits.push(...toSourceEdits(parsed.source, target, parsed.masks, edit));
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const clash = edits.some((edit, index) => index > 0 && edit.start < (edits[index - 1]?.end ?? 0));
  return clash ? [] : [{ title: fix.title, trust: fix.trust, edits, snippet: fix.snippet }];
}
