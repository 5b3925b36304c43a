import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './lib/root.ts';

/**
 * `npm run new-rule family/name`: a complete rule that works, with its test, page and settings, to be changed into
 * the rule that is wanted. Refuses to overwrite.
 */
const id = process.argv[2] ?? '';
const FAMILIES = 'trace meeting paper assess slogan num residue struct cross brand duty cite lang doc empty'.split(' ');

const family = id.split('/')[0] ?? '';
if (!/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/u.test(id) || !FAMILIES.includes(family)) {
  process.stderr.write(
    `用法：npm run new-rule family/name，例如 slogan/grand-words。\nfamily 可用：${FAMILIES.join('、')}\n`,
  );
  process.exit(2);
}
const folder = path.join(ROOT, 'rules/src/rules', id);
if (existsSync(folder)) {
  process.stderr.write(`${id} 已经存在，没有改动。\n`);
  process.exit(2);
}

const rule = `import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { words } from './words.ts';

export const rule = defineSentenceRule(
  {
    id: '${id}',
    summary: '一行说明这条规则查什么',
    why: '两三句话：这样写，读者缺了什么；怎样写就能核对。',
    level: 'hint',
    status: 'draft',
    since: '0.1.0',
    sources: [],
    messages: {
      found: '“{word}”没有写明数量，请补。',
    },
    terms: [words],
    triggers: [words],
    examples: [
      { bad: '会场摆放了若干新椅子。', hits: ['若干'], good: '会场摆放了40把新椅子。' },
      { bad: '仓库还有若干防汛沙袋。', hits: ['若干'], good: '仓库还有防汛沙袋1200只。' },
      { bad: '今年修了若干条村道。', hits: ['若干'], good: '今年修了6条村道。' },
      { bad: '图书馆收到若干捐书。', hits: ['若干'], good: '图书馆收到捐书320册。' },
    ],
    allows: [
      '《关于节约用电的若干措施》已印发。',
      '会场摆放了40把新椅子。',
      '不得以若干一类的词代替数量。',
      '仓库现有沙袋1200只。',
      '严禁用若干代替实际人数。',
      '文中“若干”一词已改为实数。',
    ],
  },
  function* (unit, ctx) {
    for (const hit of unit.hits(words)) {
      if (polarityAt(unit.clauses, hit.start) !== 'asserted' || isMentionAt(unit.clauses, hit.start)) continue;
      const quoted = unit.marks.pairs.some((pair) => pair.start <= hit.start && hit.end <= pair.end);
      if (quoted) continue;
      yield ctx.finding('found', hit, { word: hit.term });
    }
  },
);
`;
const words = `import { defineTerms } from '../../../lexicon/term-table.ts';

/** The terms the rule looks for, by class: terms of a class are separated by spaces. */
export const words = defineTerms('${id}', {
  vague: '若干',
});
`;
const test = `import { testRule } from '../../../testing/index.ts';
import { rule } from './rule.ts';

testRule(rule);
`;

mkdirSync(folder, { recursive: true });
for (const [name, text] of [
  ['rule.ts', rule],
  ['words.ts', words],
  ['rule.test.ts', test],
] as const) {
  writeFileSync(path.join(folder, name), text);
}
const generated = spawnSync('npm', ['run', '--silent', 'generate'], {
  cwd: ROOT,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.stdout.write(`写好了 rules/src/rules/${id}/（rule.ts、words.ts、rule.test.ts）和 docs/rules/${id}.md。
改 rule.ts 里的元数据和 check，然后：npx vitest run rules/src/rules/${id}，npm run generate。\n`);
process.exitCode = generated.status ?? 1;
