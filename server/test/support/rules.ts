import type { AnyRule, Span } from '@shihua/rules';
import { defineSentenceRule } from '../../../rules/src/rule/define-rule.ts';
import type { Messages, OptionSpecs, RuleMeta } from '../../../rules/src/rule/types.ts';

type Meta = RuleMeta<'sentence', Messages, OptionSpecs>;

const META: Pick<Meta, 'why' | 'status' | 'since' | 'examples' | 'allows'> = {
  why: '读的人不知道该做什么。',
  status: 'stable',
  since: '0.1.0',
  examples: [{ bad: '例句。', hits: ['例句'] }],
  allows: [],
};

function* places(text: string, term: string): Iterable<Span> {
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
    yield { start: at, end: at + term.length };
  }
}

/** An error with a suggested fix and a source that may be printed. */
const ceiling = defineSentenceRule(
  {
    ...META,
    id: 'num/test-ceiling',
    summary: '至少加封顶的数',
    level: 'error',
    sources: [
      { instrument: '《示例办法》', clause: '第二条', words: '数字应当准确', provenance: 'seen' },
      { instrument: '《传闻办法》', clause: '第九条', provenance: 'unverified' },
    ],
    messages: { found: '“至少”与100%矛盾，请改写。', fixDrop: '删去“至少”' },
  },
  function* (unit, ctx) {
    for (const place of places(unit.text, '至少100%')) {
      const drop = { start: place.start, end: place.start + 2, newText: '' };
      yield ctx.finding('found', place, {}, { fixes: [ctx.fix('fixDrop', {}, 'suggest', [drop])] });
    }
  },
);

/** A safe fix: one character too many. */
const doubled = defineSentenceRule(
  {
    ...META,
    id: 'lang/test-doubled',
    summary: '重复的字',
    level: 'warning',
    sources: [],
    messages: { found: '“的”重复，请删一个。', fixOne: '删去一个“的”' },
  },
  function* (unit, ctx) {
    for (const place of places(unit.text, '的的')) {
      const drop = { start: place.start, end: place.start + 1, newText: '' };
      const first = ctx.message('found', {});
      yield ctx.finding(
        'found',
        place,
        {},
        {
          fixes: [ctx.fix('fixOne', {}, 'safe', [drop])],
          related: [{ start: place.start, end: place.start + 1, message: first }],
        },
      );
    }
  },
);

/** A fix with blanks to fill in. */
const actor = defineSentenceRule(
  {
    ...META,
    id: 'duty/test-actor',
    summary: '没有指明单位',
    level: 'info',
    sources: [],
    messages: { found: '未指明牵头单位，请补。', fixName: '写明牵头单位' },
  },
  function* (unit, ctx) {
    for (const place of places(unit.text, '各部门')) {
      const edit = { ...place, newText: '${1:牵头单位}' };
      yield ctx.finding('found', place, {}, { fixes: [ctx.fix('fixName', {}, 'suggest', [edit], 'snippet')] });
    }
  },
);

/** A fix that takes work off those who are asked. */
const handwriting = defineSentenceRule(
  {
    ...META,
    id: 'trace/test-handwriting',
    summary: '要求手写',
    level: 'info',
    sources: [],
    messages: { found: '手写要多抄一遍，请改写。', fixFree: '改为“形式不限”' },
  },
  function* (unit, ctx) {
    for (const place of places(unit.text, '一律手写')) {
      const edit = { ...place, newText: '形式不限' };
      yield ctx.finding('found', place, {}, { fixes: [ctx.fix('fixFree', {}, 'suggest', [edit])] });
    }
  },
);

/** A finding on the whole sentence, which the sentence's other findings fall under. */
const stance = defineSentenceRule(
  {
    ...META,
    id: 'empty/test-stance',
    summary: '只有表态',
    level: 'hint',
    sources: [],
    messages: { found: '没有写明做什么，请补。' },
  },
  function* (unit, ctx) {
    if (unit.text.includes('高度重视')) yield ctx.finding('found', { start: 0, end: unit.text.length }, {});
  },
);

/** A finding on letters, such as an input method leaves for a moment. */
const letters = defineSentenceRule(
  {
    ...META,
    id: 'residue/test-letters',
    summary: '多余的字母',
    level: 'warning',
    sources: [],
    messages: { found: '夹有字母，请删去。' },
  },
  function* (unit, ctx) {
    for (const place of places(unit.text, 'zhen')) yield ctx.finding('found', place, {});
  },
);

/** A rule that fails on one word. */
const failing = defineSentenceRule(
  { ...META, id: 'cite/test-failing', summary: '会出错', level: 'info', sources: [], messages: { found: '无' } },
  function* (unit, ctx) {
    if (unit.text.includes('触发故障')) throw new Error('test failure');
    for (const place of places(unit.text, '不会出现的词')) yield ctx.finding('found', place, {});
  },
);

/** Rules whose findings the server's tests know by heart, whatever becomes of the real ones. */
export const TEST_RULES: readonly AnyRule[] = [ceiling, doubled, actor, handwriting, stance, letters, failing];
