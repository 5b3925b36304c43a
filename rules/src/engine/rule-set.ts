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
}

/** The rules that run under a configuration, and the matcher of all their terms. */
export interface RuleSet {
  readonly sentence: readonly ActiveRule[];
  readonly block: readonly ActiveRule[];
  readonly document: readonly ActiveRule[];
  readonly matcher: Matcher;
  /** Equal signatures give equal findings: part of every cache key. */
  readonly signature: string;
  readonly problems: readonly ConfigProblem[];
}

/** Compiles rules and configuration. */
export function compile(rules: readonly AnyRule[], config: Config): RuleSet {
  const problems: ConfigProblem[] = [...unknownNames(rules, config)];
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    const level = levelOf(rule, config);
    if (level === 'off') continue;
    const { values, problems: found } = optionsOf(rule, config);
    problems.push(...found);
    active.push({ rule, level, options: values, context: makeContext(rule, level, values) });
  }
  const tables = new Set<TermTable>(SHARED_TABLES);
  for (const { rule } of active) for (const table of rule.meta.terms ?? []) tables.add(table);
  const ofScope = (scope: Scope): readonly ActiveRule[] => active.filter((entry) => entry.rule.meta.scope === scope);
  return {
    sentence: ofScope('sentence'),
    block: ofScope('block'),
    document: ofScope('document'),
    matcher: buildMatcher([...tables]),
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
