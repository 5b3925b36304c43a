import { BURDEN_TABLES } from '../burden/read-tasks.ts';
import { SHARED_TABLES } from '../lexicon/shared.ts';
import { buildMatcher, type Matcher } from '../lexicon/matcher.ts';
import type { TermTable } from '../lexicon/term-table.ts';
import { makeContext } from '../rule/context.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import type { Level } from '../rule/levels.ts';
import type { Messages, NumberTrigger, OptionSpecs, OptionValues, RuleContext, Scope } from '../rule/types.ts';
import { requiredWords } from '../match/required.ts';
import { hashText } from '../text/hash.ts';
import { levelOf, optionsOf, unknownNames, type ConfigProblem } from './config.ts';
import { Dispatch, type Triggers } from './dispatch.ts';
import type { Config } from './types.ts';

/** A rule switched on, with everything a run needs. */
export interface ActiveRule {
  readonly rule: AnyRule;
  readonly level: Level;
  readonly options: OptionValues<OptionSpecs>;
  readonly context: RuleContext<Messages, OptionSpecs>;
  /** What must be in a unit before the rule is asked; nothing when it looks at every unit. */
  readonly triggers: Triggers | undefined;
}

/** The rules that run under a configuration, and the matcher of all their terms. */
export interface RuleSet {
  /** All of them, in the order of their ids. */
  readonly active: readonly ActiveRule[];
  /** Rules that look at a sentence. */
  readonly sentence: Dispatch;
  /** Rules that look at a block or collect from it: on the visible text, and on the raw source. */
  readonly text: Dispatch;
  readonly raw: Dispatch;
  readonly document: readonly ActiveRule[];
  readonly workspace: readonly ActiveRule[];
  readonly matcher: Matcher;
  /** Equal signatures give equal findings: part of every cache key. */
  readonly signature: string;
  readonly problems: readonly ConfigProblem[];
}

/** Compiles rules and configuration. */
export function compile(rules: readonly AnyRule[], config: Config): RuleSet {
  const problems: ConfigProblem[] = [...unknownNames(rules, config)];
  const on: Omit<ActiveRule, 'triggers'>[] = [];
  for (const rule of rules) {
    const level = levelOf(rule, config);
    if (level === 'off') continue;
    const { values, problems: found } = optionsOf(rule, config);
    problems.push(...found);
    on.push({ rule, level, options: values, context: makeContext(rule, level, values) });
  }
  const tables = new Set<TermTable>([...SHARED_TABLES, ...BURDEN_TABLES]);
  for (const { rule } of on) for (const table of rule.meta.terms ?? []) tables.add(table);
  const patterns = patternsOf(on.map(({ rule }) => rule));
  const matcher = buildMatcher([...tables], [...patterns.values()]);
  const places = new Map([...patterns.keys()].map((pattern, index) => [pattern, index]));
  const active = on.map((entry): ActiveRule => ({ ...entry, triggers: triggersOf(entry.rule, matcher, places) }));
  const ofScope = (...scopes: readonly Scope[]): readonly ActiveRule[] =>
    active.filter((entry) => scopes.includes(entry.rule.meta.scope));
  const units = ofScope('block', 'document');
  return {
    active,
    sentence: new Dispatch(ofScope('sentence')),
    text: new Dispatch(units.filter(({ rule }) => rule.meta.layer !== 'raw')),
    raw: new Dispatch(units.filter(({ rule }) => rule.meta.layer === 'raw')),
    document: ofScope('document'),
    workspace: ofScope('workspace'),
    matcher,
    signature: hashText(
      JSON.stringify([
        config.genre,
        config.stage,
        ...active.map(({ rule, level, options }) => [rule.meta.id, level, options]),
      ]),
    ),
    problems,
  };
}

function isNumberTrigger(trigger: NonNullable<AnyRule['meta']['triggers']>[number]): trigger is NumberTrigger {
  return typeof trigger === 'string' && trigger.startsWith('number');
}

/** The words that the patterns among the triggers cannot do without. */
function patternsOf(rules: readonly AnyRule[]): ReadonlyMap<RegExp, readonly string[]> {
  const found = new Map<RegExp, readonly string[]>();
  for (const { meta } of rules) {
    for (const trigger of meta.triggers ?? []) {
      if (!(trigger instanceof RegExp) || found.has(trigger)) continue;
      const words = requiredWords(trigger);
      if (words === undefined) throw new Error(`${meta.id}: nothing must stand where /${trigger.source}/ matches`);
      // The first two characters rule out almost as much as the whole word, and there are far fewer of them.
      found.set(trigger, [...new Set(words.map((word) => word.slice(0, 2)))]);
    }
  }
  return found;
}

function triggersOf(rule: AnyRule, matcher: Matcher, places: ReadonlyMap<RegExp, number>): Triggers | undefined {
  const { triggers } = rule.meta;
  if (triggers === undefined) return undefined;
  const tables: number[] = [];
  const patterns: number[] = [];
  for (const trigger of triggers) {
    if (typeof trigger === 'string') continue;
    if (trigger instanceof RegExp) patterns.push(places.get(trigger) ?? -1);
    else tables.push(matcher.indexOf(trigger));
  }
  if (tables.includes(-1)) throw new Error(`${rule.meta.id}: a trigger is not declared in meta.terms`);
  return {
    tables,
    patterns,
    numbers: triggers.filter(isNumberTrigger),
    quote: triggers.includes('quote'),
    ordinal: triggers.includes('ordinal'),
  };
}
