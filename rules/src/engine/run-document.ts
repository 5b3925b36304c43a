import type { Digest } from '../guards/digest.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import type { LocalFinding, Place } from '../rule/types.ts';
import type { DocumentItem, DocumentUnit } from '../rule/unit.ts';
import type { Block } from '../parse/model.ts';
import { titleOf } from '../parse/title.ts';
import type { Crash } from './types.ts';
import type { DocumentFacts, DocumentMemory } from './document-memory.ts';
import type { BlockResult, OwnedFinding } from './run-blocks.ts';
import type { ActiveRule, RuleSet } from './rule-set.ts';

/** What document rules found. */
export interface DocumentRun {
  readonly findings: readonly OwnedFinding[];
  readonly crashes: readonly Crash[];
}

/** Runs the document rules over what was collected from the blocks, but those that would find the same as last time. */
export function runDocument(
  set: RuleSet,
  blocks: readonly Block[],
  digests: readonly Digest[],
  results: readonly BlockResult[],
  chars: number,
  memory: DocumentMemory,
): DocumentRun {
  const first = digests[0];
  if (first === undefined) return { findings: [], crashes: [] };
  const facts: DocumentFacts = { chars, title: titleOf(blocks), blockCount: blocks.length };
  const collected = itemsByRule(blocks, digests, results);
  const runs = set.document.map((active) =>
    memory.resultOf(active.rule, collected.get(active.rule) ?? [], first, facts, (unit) => run(active, unit, blocks)),
  );
  return { findings: runs.flatMap(({ findings }) => findings), crashes: runs.flatMap(({ crashes }) => crashes) };
}

function run({ rule, context }: ActiveRule, unit: DocumentUnit<unknown>, blocks: readonly Block[]): DocumentRun {
  const findings: OwnedFinding[] = [];
  const crashes: Crash[] = [];
  if (rule.run.scope !== 'document') return { findings, crashes };
  try {
    for (const finding of rule.run.check(unit, context)) {
      findings.push({ rule, finding: checked(rule, finding, blocks), raw: rule.meta.layer === 'raw' });
    }
  } catch (error) {
    crashes.push({ rule: rule.meta.id, error: error instanceof Error ? error.message : String(error) });
  }
  return { findings, crashes };
}

/** What every rule collected, in the order of the blocks; one pass over what there is. */
function itemsByRule(
  blocks: readonly Block[],
  digests: readonly Digest[],
  results: readonly BlockResult[],
): ReadonlyMap<AnyRule, readonly DocumentItem<unknown>[]> {
  const items = new Map<AnyRule, DocumentItem<unknown>[]>();
  results.forEach((result, index) => {
    const block = blocks[index];
    const digest = digests[index];
    if (block === undefined || digest === undefined) return;
    for (const [rule, value] of result.collected) {
      const item = { block: index, kind: block.kind, digest, value };
      const known = items.get(rule);
      if (known === undefined) items.set(rule, [item]);
      else known.push(item);
    }
  });
  return items;
}

function checked(rule: AnyRule, finding: LocalFinding, blocks: readonly Block[]): LocalFinding {
  const places: readonly Place[] = [finding, ...finding.related, ...finding.fixes.flatMap((fix) => fix.edits)];
  for (const place of places) {
    const block = place.block === undefined ? undefined : blocks[place.block];
    if (block === undefined) throw new Error(`${rule.meta.id}: a place names no block`);
    const length = rule.meta.layer === 'raw' ? block.source.end - block.source.start : block.text.length;
    if (place.start < 0 || place.end > length || place.start > place.end) {
      throw new Error(
        `${rule.meta.id}: span ${String(place.start)}–${String(place.end)} is outside its block of ${String(length)}`,
      );
    }
  }
  return finding;
}
