import { REGISTRY } from '@shihua/rules';

/** How many names are suggested. */
const SUGGESTED = 3;

/** “没有规则 num/full-coverge。相近的有 num/full-coverage。” */
export function noSuchRule(id: string): string {
  const near = similarTo(id);
  const advice = near.length === 0 ? '' : `相近的有 ${near.slice(0, SUGGESTED).join('、')}。`;
  return `没有规则 ${id}。${advice}用 shihua rules 查看全部规则。`;
}

/** Ids like one that is none: mistyped, begun, or with the name within theirs; the likest first. */
function similarTo(id: string): readonly string[] {
  const name = id.slice(id.indexOf('/') + 1);
  const ids = REGISTRY.map(({ meta }) => meta.id);
  const mistyped = ids.filter((other) => differencesOf(id, other) <= 2);
  const begun = id === '' ? [] : ids.filter((other) => other.startsWith(id));
  const within = name === '' ? [] : ids.filter((other) => other.includes(name));
  return [...new Set([...mistyped, ...begun, ...within])];
}

/** How many letters must be put in, left out or changed to make one text the other. */
function differencesOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to++) {
      const changed = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
      next.push(Math.min(changed, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
