import type { AnyRule } from '@shihua/rules';
import { ruleTable } from './rule-page.ts';

const BEGIN = '<!-- rules:begin -->';
const END = '<!-- rules:end -->';
/** Beside the README's own text the table would be marked for the words its rules look for. */
const CLOSED = '<!-- shihua-disable -- 表里引用各条规则所查的写法 -->';
const OPEN = '<!-- shihua-enable -->';

/** The README with its table of rules renewed between the two markers; throws when the markers are gone. */
export function readmeWithTable(readme: string, rules: readonly AnyRule[]): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`README.md lacks ${BEGIN} … ${END}`);
  const table = [CLOSED, '', ...ruleTable(rules, 'docs/rules/'), '', OPEN].join('\n');
  return `${readme.slice(0, begin + BEGIN.length)}\n\n${table}\n\n${readme.slice(end)}`;
}
