import type { Block, Parsed } from '../parse/model.ts';
import type { LocalFinding } from '../rule/types.ts';
import { hashText } from '../text/hash.ts';
import { materialise } from './materialise.ts';
import type { OwnedFinding } from './run-blocks.ts';
import { shiftFinding } from './shift-finding.ts';
import type { Finding } from './types.ts';

/** A finding of a block, the number of the block, and the rule that made it. */
export interface Local {
  readonly block: number;
  readonly owned: OwnedFinding;
}

interface Other {
  readonly block: number;
  readonly start: number;
}

const NO_OTHERS: readonly Other[] = [];

/** A finding where it was last, with what that depended on. */
interface Known {
  readonly finding: Finding;
  /** Where its block began. */
  readonly start: number;
  /** The other blocks that it speaks of, and where they began. */
  readonly others: readonly Other[];
  /** Rule, message and passage. */
  readonly key: string;
  /** Which of the findings with this key it was, from 1. */
  readonly nth: number;
}

/**
 * Gives findings their places in the source and fingerprints that outlive edits elsewhere. Where a finding of the last
 * text is found again, it is only moved: most of a document stands still, or moves together, when somebody types.
 */
export class Placements {
  #last: ReadonlyMap<OwnedFinding, Known> = new Map();

  /** The findings of a document, in the order given. */
  place(parsed: Parsed, locals: readonly Local[]): readonly Finding[] {
    const counts = new Map<string, number>();
    const known = new Map<OwnedFinding, Known>();
    const findings = locals.map(({ block, owned }) => {
      const last = movedTo(parsed.blocks, block, this.#last.get(owned));
      const placed = last?.finding ?? materialise(parsed, block, owned);
      const key = last?.key ?? `${placed.rule}\n${placed.messageId}\n${parsed.source.slice(placed.start, placed.end)}`;
      const nth = (counts.get(key) ?? 0) + 1;
      counts.set(key, nth);
      if (last?.nth === nth) {
        known.set(owned, last);
        return last.finding;
      }
      const finding = { ...placed, fingerprint: hashText(`${key}\n${String(nth)}`) };
      const where = last ?? whereabouts(parsed.blocks, block, owned.finding);
      if (where !== undefined) known.set(owned, { start: where.start, others: where.others, finding, key, nth });
      return finding;
    });
    this.#last = known;
    return findings;
  }
}

/**
 * Where the blocks begin that a finding speaks of; undefined where markup stands in one of them, whose reading may
 * depend on more than the block.
 */
function whereabouts(
  blocks: readonly Block[],
  own: number,
  { related, fixes }: LocalFinding,
): Pick<Known, 'start' | 'others'> | undefined {
  const start = startOf(blocks[own]);
  if (start === undefined) return undefined;
  const others: Other[] = [];
  for (const { block } of [...related, ...fixes.flatMap(({ edits }) => edits)]) {
    if (block === undefined) continue;
    const begin = startOf(blocks[block]);
    if (begin === undefined) return undefined;
    others.push({ block, start: begin });
  }
  return { start, others: others.length === 0 ? NO_OTHERS : others };
}

/** Where a block without markup begins. */
function startOf(block: Block | undefined): number | undefined {
  return block === undefined || hasMarkup(block) ? undefined : block.source.start;
}

function hasMarkup({ source, text }: Block): boolean {
  return source.end - source.start !== text.length;
}

/** What is known, moved to where the blocks begin now; undefined where they have not all moved alike. */
function movedTo(blocks: readonly Block[], own: number, known: Known | undefined): Known | undefined {
  const start = startOf(blocks[own]);
  if (known === undefined || start === undefined) return undefined;
  const by = start - known.start;
  if (!known.others.every((other) => startOf(blocks[other.block]) === other.start + by)) return undefined;
  if (by === 0) return known;
  const others = known.others.map((other) => ({ ...other, start: other.start + by }));
  return { ...known, finding: shiftFinding(known.finding, by), start, others };
}
