import { REGISTRY } from '../registry.generated.ts';
import type { AnyRule } from '../rule/define-rule.ts';
import { printableSources } from '../rule/sources.ts';

const RULES: ReadonlyMap<string, AnyRule['meta']> = new Map(REGISTRY.map(({ meta }) => [meta.id, meta]));

/** What a report says of a rule beside its findings. */
export interface RuleInfo {
  /** One line on what the rule finds. */
  readonly summaryOf: (rule: string) => string;
  /** The clauses it rests on; '' where it rests on none. */
  readonly basisOf: (rule: string) => string;
}

/** One line on what a rule finds; findings of the tool itself have one for all. */
export function summaryOf(rule: string): string {
  return RULES.get(rule)?.summary ?? '工具提示';
}

/** The clauses a rule rests on, as far as their own words were read; '' where it rests on none. */
export function basisOf(rule: string): string {
  return printableSources(RULES.get(rule)?.sources ?? [])
    .map(({ instrument, clause, words }) => `${instrument}${clause ?? ''}${words === undefined ? '' : `：“${words}”`}`)
    .join('；');
}

/** What reports say of the rules there are. */
export const RULE_INFO: RuleInfo = { summaryOf, basisOf };
