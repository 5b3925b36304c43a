import { readTasks } from '../burden/read-tasks.ts';
import type { BlockTasks } from '../burden/model.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import type { LocalFinding, RuleId } from '../rule/types.ts';
import { countChars } from '../text/chars.ts';
import type { Span } from '../text/span.ts';
import { isAsked, type Dispatch, type RuleBits } from './dispatch.ts';
import type { ActiveRule, RuleSet } from './rule-set.ts';
import { shiftFinding } from './shift-finding.ts';
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

/** A block on its two layers: the visible text and the raw source. */
export interface Layers {
  readonly text: BlockFacts;
  readonly raw: BlockFacts;
}

/**
 * Runs sentence and block rules on some blocks and collects for the document rules. One rule after the other over all
 * blocks, and not one block after the other: the code of a rule and what it reads are then still at hand, which is
 * worth more than anything a rule could save by itself.
 */
export function runBlocks(set: RuleSet, blocks: readonly Layers[]): readonly BlockResult[] {
  const results = blocks.map(({ text }): Results => ({
    findings: [],
    collected: new Map(),
    crashes: [],
    chars: countChars(text.text),
    asked: 0,
  }));
  const turns = (unitOf: (block: Layers) => BlockFacts, raw: boolean): readonly Turn<BlockFacts>[] =>
    blocks.flatMap((block, index) => {
      const into = results[index];
      return into === undefined ? [] : [{ unit: unitOf(block), at: 0, raw, into }];
    });
  const texts = turns(({ text }) => text, false);
  // All texts are scanned in one go, for the same reason.
  for (const { unit } of texts) unit.prepare();
  takeTurns(set.text, texts);
  takeTurns(
    set.raw,
    turns(({ raw }) => raw, true),
  );
  const sentences = texts
    .filter(({ unit }) => !isEmpty(set.sentence.asked(unit, unit.digest.genre)))
    .flatMap(({ unit, into }) =>
      unit.sentences.map(({ start, unit: sentence }) => ({ unit: sentence, at: start, raw: false, into })),
    );
  takeTurns(set.sentence, sentences);
  return texts.map(({ unit, into }) => ({ ...into, burden: readTasks(unit) }));
}

interface Results {
  readonly findings: OwnedFinding[];
  readonly collected: Map<AnyRule, unknown>;
  readonly crashes: { readonly rule: RuleId; readonly error: string }[];
  readonly chars: number;
  asked: number;
}

/** A unit that rules are asked about, and where it stands in its block. */
interface Turn<U extends BlockFacts | SentenceFacts> {
  readonly unit: U;
  readonly at: number;
  readonly raw: boolean;
  readonly into: Results;
}

function takeTurns(dispatch: Dispatch, turns: readonly Turn<BlockFacts | SentenceFacts>[]): void {
  if (dispatch.rules.length === 0) return;
  const asked = turns.map(({ unit }) => dispatch.asked(unit, unit.digest.genre));
  dispatch.rules.forEach((active, place) => {
    asked.forEach((bits, index) => {
      const turn = turns[index];
      if (turn === undefined || !isAsked(bits, place)) return;
      turn.into.asked++;
      if (active.rule.run.scope === 'document') collect(active, turn);
      else check(active, turn);
    });
  });
}

/** Asks a rule about a unit. */
function check(
  { rule, context }: ActiveRule,
  { unit, at, raw, into: { findings, crashes } }: Turn<BlockFacts | SentenceFacts>,
): void {
  try {
    for (const finding of findingsOf(rule, unit, context)) {
      const inside = inBounds(rule, finding, unit.text.length);
      findings.push({ rule, finding: at === 0 ? inside : shiftFinding(inside, at), raw });
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

function collect(
  { rule, options }: ActiveRule,
  { unit, into: { collected, crashes } }: Turn<BlockFacts | SentenceFacts>,
): void {
  if (rule.run.scope !== 'document' || !(unit instanceof BlockFacts)) return;
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
