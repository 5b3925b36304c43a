import type { Digest } from '../guards/digest.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import type { LocalFinding, Place } from '../rule/types.ts';
import type { DocumentUnit } from '../rule/unit.ts';
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
  const collected = memory.items.byRule(blocks, digests, results);
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

/** A place outside its block is a defect of the rule, named as such. */
function checked(rule: AnyRule, finding: LocalFinding, blocks: readonly Block[]): LocalFinding {
  checkPlace(rule, finding, blocks);
  for (const related of finding.related) checkPlace(rule, related, blocks);
  for (const fix of finding.fixes) for (const edit of fix.edits) checkPlace(rule, edit, blocks);
  return finding;
}

function checkPlace({ meta }: AnyRule, place: Place, blocks: readonly Block[]): void {
  const block = place.block === undefined ? undefined : blocks[place.block];
  if (block === undefined) throw new Error(`${meta.id}: a place names no block`);
  const length = meta.layer === 'raw' ? block.source.end - block.source.start : block.text.length;
  if (place.start >= 0 && place.end <= length && place.start <= place.end) return;
  throw new Error(
    `${meta.id}: span ${String(place.start)}–${String(place.end)} is outside its block of ${String(length)}`,
  );
}
