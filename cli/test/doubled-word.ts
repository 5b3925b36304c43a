import { defineSentenceRule } from '../../rules/src/rule/define-rule.ts';

/** A rule with a safe fix, for tests that must not depend on which rules are built. */
export const doubledWord = defineSentenceRule(
  {
    id: 'lang/test-doubled-word',
    summary: '连写两个“的”',
    why: '多打了一个字。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    sources: [],
    messages: { doubled: '“的”重复，请删去一个。', fix: '删去一个“的”' },
    examples: [{ bad: '新修的的水渠。', hits: ['的的'], fixed: '新修的水渠。' }],
    allows: ['新修的水渠。'],
  },
  function* (unit, ctx) {
    const start = unit.text.indexOf('的的');
    if (start < 0) return;
    const edit = { start, end: start + 1, newText: '' };
    yield ctx.finding('doubled', { start, end: start + 2 }, {}, { fixes: [ctx.fix('fix', {}, 'safe', [edit])] });
  },
);
