import { parse } from '../parse/parse.ts';
import type { Block } from '../parse/model.ts';

/** Blocks of plain text given line by line, for the tests of guards. */
export function blocksOf(lines: readonly string[]): readonly Block[] {
  return parse(lines.join('\n'), 'plaintext').blocks;
}
