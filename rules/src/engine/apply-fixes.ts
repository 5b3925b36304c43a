import type { Edit } from '../text/span.ts';
import type { Engine } from './engine.ts';
import type { Input } from './types.ts';

/** Passes of fix-all before it gives up on becoming stable. */
const MAX_PASSES = 10;

/** Applies edits to a text. They must not overlap; throws a RangeError when they do. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let from = 0;
  for (const edit of sorted) {
    if (edit.start < from || edit.end > text.length) throw new RangeError('overlapping or outlying edits');
    result += text.slice(from, edit.start) + edit.newText;
    from = edit.end;
  }
  return result + text.slice(from);
}

/** What fix-all did. */
export interface FixAllResult {
  readonly text: string;
  /** How many fixes were applied. */
  readonly applied: number;
}

/** Applies safe fixes only, none that overlap, and lints again until nothing safe is left (at most ten passes). */
export function fixAll(engine: Engine, input: Input): FixAllResult {
  let text = input.text;
  let applied = 0;
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const edits = safeEdits(engine, { ...input, text });
    if (edits.count === 0) break;
    text = applyEdits(text, edits.edits);
    applied += edits.count;
  }
  return { text, applied };
}

function safeEdits(engine: Engine, input: Input): { edits: readonly Edit[]; count: number } {
  const edits: Edit[] = [];
  let count = 0;
  for (const finding of engine.analyze(input).findings) {
    const fix = finding.fixes.find((candidate) => candidate.trust === 'safe' && !candidate.snippet);
    if (fix === undefined || fix.edits.length === 0 || fix.edits.some((edit) => touches(edits, edit))) continue;
    edits.push(...fix.edits);
    count++;
  }
  return { edits, count };
}

function touches(edits: readonly Edit[], edit: Edit): boolean {
  return edits.some((other) => edit.start <= other.end && other.start <= edit.end);
}
