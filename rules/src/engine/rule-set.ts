import { BURDEN_TABLES } from '../burden/read-tasks.ts';
import { SHARED_TABLES } from '../lexicon/shared.ts';
import { buildMatcher, type Matcher } from '../lexicon/matcher.ts';
import type { TermTable } from '../lexicon/term-table.ts';
import { makeContext } from '../rule/context.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import type { Level } from '../rule/levels.ts';
import type { Messages, OptionSpecs, OptionValues, RuleContext, Scope } from '../rule/types.ts';
import { hashText } from '../text/hash.ts';
import { levelOf, optionsOf, unknownNames, type ConfigProblem } from './config.ts';
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

/** The triggers of a rule, its tables as places in the matcher's list. */
export interface Triggers {
  readonly tables: readonly number[];
  readonly number: boolean;
  readonly quote: boolean;
  readonly ordinal: boolean;
}

/** The rules that run under a configuration, and the matcher of all their terms. */
export interface RuleSet {
  readonly sentence: readonly ActiveRule[];
  readonly block: readonly ActiveRule[];
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
  const matcher = buildMatcher([...tables]);
  const active = on.map((entry): ActiveRule => ({ ...entry, triggers: triggersOf(entry.rule, matcher) }));
  const ofScope = (scope: Scope): readonly ActiveRule[] => active.filter((entry) => entry.rule.meta.scope === scope);
  return {
    sentence: ofScope('sentence'),
    block: ofScope('block'),
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

function triggersOf(rule: AnyRule, matcher: Matcher): Triggers | undefined {
  const { triggers } = rule.meta;
  if (triggers === undefined) return undefined;
  const tables = triggers.filter((trigger) => typeof trigger !== 'string').map((table) => matcher.indexOf(table));
  if (tables.includes(-1)) throw new Error(`${rule.meta.id}: a trigger is not declared in meta.terms`);
  return {
    tables,
    number: triggers.includes('number'),
    quote: triggers.includes('quote'),
    ordinal: triggers.includes('ordinal'),
  };
}
