import { readTasks } from '../burden/read-tasks.ts';
import type { BlockTasks } from '../burden/model.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import type { LocalFinding, RuleId } from '../rule/types.ts';
import { countChars } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import type { RuleBits } from './dispatch.ts';
import type { ActiveRule, RuleSet } from './rule-set.ts';
import { BlockFacts, SentenceFacts } from './units.ts';

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
  /** 字数 of the text. */
  readonly chars: number;
  /** How many times a rule was asked about the block or one of its sentences. */
  readonly asked: number;
}

/** Runs sentence and block rules on one block and collects for the document rules. */
export function runBlock(set: RuleSet, text: BlockFacts, raw: BlockFacts): BlockResult {
  const into: Results = {
    findings: [],
    collected: new Map(),
    crashes: [],
    chars: countChars(text.text),
    asked: 0,
  };
  const { genre } = text.digest;
  for (const unit of [text, raw]) {
    const dispatch = unit === raw ? set.raw : set.text;
    if (dispatch.rules.length === 0) continue;
    dispatch.each(dispatch.asked(unit, genre), (active) => {
      into.asked++;
      if (active.rule.run.scope === 'document') collect(active, unit, into);
      else check(active, unit, 0, unit === raw, into);
    });
  }
  if (!isEmpty(set.sentence.asked(text, genre))) {
    for (const { start, unit } of text.sentences) {
      set.sentence.each(set.sentence.asked(unit, genre), (active) => {
        into.asked++;
        check(active, unit, start, false, into);
      });
    }
  }
  return { ...into, burden: readTasks(text) };
}

interface Results {
  readonly findings: OwnedFinding[];
  readonly collected: Map<AnyRule, unknown>;
  readonly crashes: { readonly rule: RuleId; readonly error: string }[];
  readonly chars: number;
  asked: number;
}

/** Asks a rule about a unit that stands at an offset of its block. */
function check(
  { rule, context }: ActiveRule,
  unit: BlockFacts | SentenceFacts,
  at: number,
  raw: boolean,
  { findings, crashes }: Results,
): void {
  try {
    for (const finding of findingsOf(rule, unit, context)) {
      const inside = inBounds(rule, finding, unit.text.length);
      findings.push({ rule, finding: at === 0 ? inside : moved(inside, at), raw });
    }
  } catch (error) {
    crashes.push(crashOf(rule, error));
  }
}

function findingsOf(
  { run }: AnyRule,
  unit: BlockFacts | SentenceFacts,
  context: ActiveRule['context'],
): Iterable<LocalFinding> {
  if (run.scope === 'block' && unit instanceof BlockFacts) return run.check(unit, context);
  if (run.scope === 'sentence' && unit instanceof SentenceFacts) return run.check(unit, context);
  return [];
}

function collect({ rule, options }: ActiveRule, unit: BlockFacts, { collected, crashes }: Results): void {
  if (rule.run.scope !== 'document') return;
  try {
    const value = rule.run.collect(unit, options);
    if (value !== undefined) collected.set(rule, value);
  } catch (error) {
    crashes.push(crashOf(rule, error));
  }
}

function crashOf(rule: AnyRule, error: unknown): Results['crashes'][number] {
  return { rule: rule.meta.id, error: error instanceof Error ? error.message : String(error) };
}

function isEmpty(bits: RuleBits): boolean {
  return bits.every((word) => word === 0);
}

/** A span outside the unit is a defect of the rule, named as such. */
function inBounds(rule: AnyRule, finding: LocalFinding, length: number): LocalFinding {
  placeInBounds(rule, finding, length);
  for (const related of finding.related) placeInBounds(rule, related, length);
  for (const fix of finding.fixes) for (const edit of fix.edits) placeInBounds(rule, edit, length);
  if (finding.start === finding.end) throw new Error(`${rule.meta.id}: an empty span`);
  return finding;
}

function placeInBounds(rule: AnyRule, place: Span, length: number): void {
  if (place.start >= 0 && place.end <= length && place.start <= place.end) return;
  throw new Error(
    `${rule.meta.id}: span ${String(place.start)}–${String(place.end)} is outside its unit of ${String(length)}`,
  );
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
