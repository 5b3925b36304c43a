import type { AnyRule } from '../rule/define-rule.ts';
import { LEVELS, lower, type Level, type Stage } from '../rule/levels.ts';
import type { OptionSpec, OptionSpecs, OptionValues } from '../rule/types.ts';
import type { Config } from './types.ts';

/** What holds when the user says nothing: the command line's defaults. Editors start in stage `draft`. */
export const DEFAULT_CONFIG: Config = { genre: 'auto', stage: 'review', rules: {}, options: {}, drafts: false };

/** A setting that could not be used, for the user to mend. */
export interface ConfigProblem {
  readonly key: string;
  readonly message: string;
}

/** The level a rule runs at under a configuration, or `off`. */
export function levelOf(rule: AnyRule, config: Config): Level | 'off' {
  const { meta } = rule;
  const asked = config.rules[meta.id];
  if (meta.status === 'retired' || asked === 'off') return 'off';
  if (meta.status === 'draft' && !config.drafts && asked === undefined) return 'off';
  const staged = stageLevel(rule, config.stage);
  if (staged === 'off') return asked ?? 'off';
  return asked === undefined ? staged : lower(asked, meta.level);
}

function stageLevel(rule: AnyRule, stage: Stage): Level | 'off' {
  return rule.meta.stageLevels?.[stage] ?? rule.meta.level;
}

/** The option values of a rule; a value out of bounds is replaced by the default and reported. */
export function optionsOf(
  rule: AnyRule,
  config: Config,
): { values: OptionValues<OptionSpecs>; problems: readonly ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const given = config.options[rule.meta.id] ?? {};
  const specs = rule.meta.options ?? {};
  const values = Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => {
      const value = given[name];
      if (value === undefined) return [name, spec.default];
      if (accepts(spec, value)) return [name, value];
      problems.push({ key: `${rule.meta.id}.${name}`, message: `选项值无效，已用默认值 ${String(spec.default)}。` });
      return [name, spec.default];
    }),
  );
  for (const name of Object.keys(given)) {
    if (!(name in specs)) problems.push({ key: `${rule.meta.id}.${name}`, message: '没有这个选项。' });
  }
  return { values: values as OptionValues<OptionSpecs>, problems };
}

function accepts(spec: OptionSpec, value: unknown): boolean {
  switch (spec.type) {
    case 'integer':
      return Number.isInteger(value) && (value as number) >= spec.min && (value as number) <= spec.max;
    case 'boolean':
      return typeof value === 'boolean';
    case 'strings':
      return Array.isArray(value) && value.every((item) => typeof item === 'string');
  }
}

/** Names in `config.rules` and `config.options` that no rule has, and levels that are none. */
export function unknownNames(rules: readonly AnyRule[], config: Config): readonly ConfigProblem[] {
  const ids = new Set<string>(rules.map((rule) => rule.meta.id));
  const problems: ConfigProblem[] = [];
  for (const [id, level] of Object.entries(config.rules)) {
    if (!ids.has(id)) problems.push({ key: id, message: '没有这条规则。' });
    else if (level !== 'off' && !LEVELS.includes(level))
      problems.push({ key: id, message: '级别只能是 error、warning、info、hint 或 off。' });
  }
  for (const id of Object.keys(config.options)) {
    if (!ids.has(id)) problems.push({ key: id, message: '没有这条规则。' });
  }
  return problems;
}
