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

/** A finding where it was last, with what that depended on. */
interface Known {
  readonly finding: Finding;
  /** Where the blocks began that it speaks of. */
  readonly starts: readonly number[];
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
      const starts = startsOf(parsed.blocks, block, owned.finding);
      const last = starts === undefined ? undefined : movedTo(this.#last.get(owned), starts);
      const placed = last?.finding ?? materialise(parsed, block, owned);
      const key = last?.key ?? `${placed.rule}\n${placed.messageId}\n${parsed.source.slice(placed.start, placed.end)}`;
      const nth = (counts.get(key) ?? 0) + 1;
      counts.set(key, nth);
      const finding = last?.nth === nth ? last.finding : { ...placed, fingerprint: hashText(`${key}\n${String(nth)}`) };
      if (starts !== undefined) known.set(owned, { finding, starts, key, nth });
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
function startsOf(
  blocks: readonly Block[],
  own: number,
  { related, fixes }: LocalFinding,
): readonly number[] | undefined {
  const starts: number[] = [];
  const add = (index: number): boolean => {
    const block = blocks[index];
    if (block === undefined) return false;
    starts.push(block.source.start);
    return block.source.end - block.source.start === block.text.length;
  };
  if (!add(own)) return undefined;
  for (const { block } of related) if (block !== undefined && !add(block)) return undefined;
  for (const { edits } of fixes)
    for (const { block } of edits) if (block !== undefined && !add(block)) return undefined;
  return starts;
}

/** What is known, moved to where the blocks begin now; undefined where they have not all moved alike. */
function movedTo(known: Known | undefined, starts: readonly number[]): Known | undefined {
  if (known?.starts.length !== starts.length) return undefined;
  const by = (starts[0] ?? 0) - (known.starts[0] ?? 0);
  if (starts.some((start, index) => start - (known.starts[index] ?? 0) !== by)) return undefined;
  return by === 0 ? known : { ...known, finding: shiftFinding(known.finding, by) };
}
