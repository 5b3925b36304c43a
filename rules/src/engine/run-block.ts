import { readTasks } from '../burden/read-tasks.ts';
import type { BlockTasks } from '../burden/model.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import type { Genre } from '../rule/levels.ts';
import type { LocalFinding, RuleId } from '../rule/types.ts';
import type { BlockFacts, SentenceFacts } from './units.ts';
import type { ActiveRule, RuleSet } from './rule-set.ts';

/** A finding with the rule that made it, local to its block; `raw` when its offsets count the raw source. */
export interface OwnedFinding {
  readonly rule: AnyRule;
  readonly finding: LocalFinding;
  readonly raw: boolean;
}

/** Everything a block yields; depends on its text, kind and digest alone, so it can be cached. */
export interface BlockResult {
  readonly findings: readonly OwnedFinding[];
  /** What document rules collected, by rule. */
  readonly collected: ReadonlyMap<AnyRule, unknown>;
  readonly crashes: readonly { readonly rule: RuleId; readonly error: string }[];
  /** What the block asks of others. */
  readonly burden: BlockTasks;
}

/** Runs sentence and block rules on one block and collects for the document rules. */
export function runBlock(set: RuleSet, text: BlockFacts, raw: BlockFacts): BlockResult {
  const findings: OwnedFinding[] = [];
  const crashes: { rule: RuleId; error: string }[] = [];
  const collected = new Map<AnyRule, unknown>();
  const guarded = (rule: AnyRule, work: () => void): void => {
    try {
      work();
    } catch (error) {
      crashes.push({ rule: rule.meta.id, error: error instanceof Error ? error.message : String(error) });
    }
  };
  const genre = text.digest.genre;

  for (const active of set.block) {
    const { rule } = active;
    const unit = rule.meta.layer === 'raw' ? raw : text;
    if (!speaksIn(rule, genre) || !triggered(active, unit)) continue;
    guarded(rule, () => {
      if (rule.run.scope !== 'block') return;
      for (const finding of rule.run.check(unit, active.context)) {
        findings.push({ rule, finding: inBounds(rule, finding, unit.text.length), raw: unit === raw });
      }
    });
  }
  const sentenceRules = set.sentence.filter((active) => speaksIn(active.rule, genre) && triggered(active, text));
  if (sentenceRules.length > 0) {
    for (const { start, unit } of text.sentences) {
      for (const active of sentenceRules) {
        if (!triggered(active, unit)) continue;
        guarded(active.rule, () => {
          if (active.rule.run.scope !== 'sentence') return;
          for (const finding of active.rule.run.check(unit, active.context)) {
            const inside = inBounds(active.rule, finding, unit.text.length);
            findings.push({ rule: active.rule, finding: moved(inside, start), raw: false });
          }
        });
      }
    }
  }
  for (const active of set.document) {
    const { rule } = active;
    if (!speaksIn(rule, genre)) continue;
    guarded(rule, () => {
      if (rule.run.scope !== 'document') return;
      const value = rule.run.collect(rule.meta.layer === 'raw' ? raw : text, active.options);
      if (value !== undefined) collected.set(rule, value);
    });
  }
  return { findings, collected, crashes, burden: readTasks(text) };
}

/** Whether a rule applies to documents of a genre. */
export function speaksIn(rule: AnyRule, genre: Genre): boolean {
  const gate = rule.meta.genres;
  if (gate === undefined) return true;
  return 'only' in gate ? gate.only.includes(genre) : !gate.not.includes(genre);
}

function triggered({ triggers }: ActiveRule, unit: BlockFacts | SentenceFacts): boolean {
  if (triggers === undefined || unit.hasAny(triggers.tables)) return true;
  if (triggers.ordinal && 'ordinal' in unit && unit.ordinal !== undefined) return true;
  if (triggers.quote && (unit.marks.pairs.length > 0 || unit.marks.lone.length > 0)) return true;
  return triggers.number && unit.numbers.length > 0;
}

/** A span outside the unit is a defect of the rule, named as such. */
function inBounds(rule: AnyRule, finding: LocalFinding, length: number): LocalFinding {
  const places = [finding, ...finding.related, ...finding.fixes.flatMap((fix) => fix.edits)];
  for (const place of places) {
    if (place.start < 0 || place.end > length || place.start > place.end) {
      throw new Error(
        `${rule.meta.id}: span ${String(place.start)}–${String(place.end)} is outside its unit of ${String(length)}`,
      );
    }
  }
  if (finding.start === finding.end) throw new Error(`${rule.meta.id}: an empty span`);
  return finding;
}

function moved(finding: LocalFinding, by: number): LocalFinding {
  const shiftAll = <T extends { readonly start: number; readonly end: number }>(places: readonly T[]): readonly T[] =>
    places.map((place) => ({ ...place, start: place.start + by, end: place.end + by }));
  return {
    ...finding,
    start: finding.start + by,
    end: finding.end + by,
    related: shiftAll(finding.related),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: shiftAll(fix.edits) })),
  };
}
