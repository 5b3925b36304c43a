import type { AnyRule } from '@shihua/rules';
import { ruleTable } from './rule-page.ts';

const BEGIN = '<!-- rules:begin -->';
const END = '<!-- rules:end -->';

/** The README with its table of rules renewed between the two markers; throws when the markers are gone. */
export function readmeWithTable(readme: string, rules: readonly AnyRule[]): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md lacks ${BEGIN} … ${END}`);
  const table = ruleTable(rules, 'docs/rules/').join('\n');
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${readme.slice(end)}`;
}
