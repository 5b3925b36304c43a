import { isEmpty, type Change, type Difference } from './diff.ts';
import type { FindingRecord } from './record.ts';

/** The differences of one document. */
export interface DocumentDifference extends Difference {
  readonly name: string;
}

/** The differences by document, then how often each rule gained, lost and changed findings, most first. */
export function renderDifferences(all: readonly DocumentDifference[]): string {
  const changed = all.filter((difference) => !isEmpty(difference));
  if (changed.length === 0) return `${all.length} 篇文稿的结果与快照一致。\n`;
  return [...changed.flatMap(documentLines), '按规则：', ...ruleLines(changed), ''].join('\n');
}

function documentLines({ name, added, gone, changed }: DocumentDifference): readonly string[] {
  return [
    name,
    ...added.map((record) => `  + ${describe(record)}`),
    ...gone.map((record) => `  − ${describe(record)}`),
    ...changed.map((change) => `  ~ ${describe(change.after)}（${whatChanged(change).join('，')}）`),
    '',
  ];
}

function describe({ line, level, rule, shown, words }: FindingRecord): string {
  return `${line} 行 ${level} ${rule} ${onOneLine(words)}${shown ? '' : ' [不显示]'}`;
}

function whatChanged({ before, after }: Change): readonly string[] {
  return [
    ...(before.level === after.level ? [] : [`原为 ${before.level}`]),
    ...(before.shown === after.shown ? [] : [before.shown ? '原来显示' : '原来不显示']),
    ...(before.line === after.line ? [] : [`原在 ${before.line} 行`]),
    ...(before.words === after.words ? [] : [`原为“${onOneLine(before.words)}”`]),
  ];
}

function onOneLine(words: string): string {
  return words.replace(/\s*\n\s*/gu, '⏎');
}

function ruleLines(all: readonly Difference[]): readonly string[] {
  const counts = new Map<string, { added: number; gone: number; changed: number }>();
  const count = (rule: string, what: 'added' | 'gone' | 'changed'): void => {
    const row = counts.get(rule) ?? { added: 0, gone: 0, changed: 0 };
    row[what]++;
    counts.set(rule, row);
  };
  for (const { added, gone, changed } of all) {
    for (const { rule } of added) count(rule, 'added');
    for (const { rule } of gone) count(rule, 'gone');
    for (const { after } of changed) count(after.rule, 'changed');
  }
  return [...counts]
    .sort(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1))
    .map(([rule, { added, gone, changed }]) => `  ${rule}  +${added} −${gone} ~${changed}`);
}

function total({ added, gone, changed }: { added: number; gone: number; changed: number }): number {
  return added + gone + changed;
}
