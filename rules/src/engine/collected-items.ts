import type { Digest } from '../guards/digest.ts';
import type { Block, BlockKind } from '../parse/model.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import type { DocumentItem } from '../rule/unit.ts';
import type { BlockResult } from './run-blocks.ts';

/** The items of a block, and what they were made from. */
interface Row {
  readonly kind: BlockKind;
  readonly digest: Digest;
  readonly result: BlockResult;
  /** One for each rule that collected, in the order of `result.collected`. */
  readonly items: readonly DocumentItem<unknown>[];
}

/**
 * What the document rules collected, by rule. A block that is what it was last time keeps its items, so that most items
 * of an edited document are the very objects a rule has seen. Digests are compared as objects.
 */
export class CollectedItems {
  #rows: readonly Row[] = [];

  /** What every rule collected, in the order of the blocks. */
  byRule(
    blocks: readonly Block[],
    digests: readonly Digest[],
    results: readonly BlockResult[],
  ): ReadonlyMap<AnyRule, readonly DocumentItem<unknown>[]> {
    const byRule = new Map<AnyRule, DocumentItem<unknown>[]>();
    const rows: Row[] = [];
    for (const [index, result] of results.entries()) {
      const block = blocks[index];
      const digest = digests[index];
      if (block === undefined || digest === undefined) break;
      const row = keptRow(this.#rows[index], block, digest, result) ?? rowOf(index, block, digest, result);
      rows.push(row);
      let at = 0;
      for (const rule of result.collected.keys()) {
        const item = row.items[at++];
        if (item === undefined) break;
        const known = byRule.get(rule);
        if (known === undefined) byRule.set(rule, [item]);
        else known.push(item);
      }
    }
    this.#rows = rows;
    return byRule;
  }
}

function keptRow(last: Row | undefined, { kind }: Block, digest: Digest, result: BlockResult): Row | undefined {
  return last?.result === result && last.digest === digest && last.kind === kind ? last : undefined;
}

function rowOf(index: number, { kind }: Block, digest: Digest, result: BlockResult): Row {
  const items = Array.from(result.collected.values(), (value) => ({ block: index, kind, digest, value }));
  return { kind, digest, result, items };
}
