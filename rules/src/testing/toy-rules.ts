import { defineBlockRule, defineDocumentRule, defineSentenceRule } from '../rule/define-rule.ts';
import { defineTerms } from '../lexicon/term-table.ts';

/** Small rules with plain behaviour, for tests of the engine that must not depend on what real rules find. */
const example = [{ bad: '红花', hits: ['红花'] }] as const;

const flowers = defineTerms('toy/flowers', { red: '红花 红', blue: '蓝花' });

/** Finds 红花 in a sentence; its fix turns 红 into 粉. */
export const redFlower = defineSentenceRule(
  {
    id: 'lang/red-flower',
    summary: '红花',
    why: '测试用',
    level: 'warning',
    status: 'stable',
    since: '0.0.0',
    sources: [],
    messages: { found: '找到{word}，请改。', fixPink: '改成粉花' },
    terms: [flowers],
    triggers: [flowers],
    examples: example,
    allows: [],
  },
  function* (unit, ctx) {
    for (const hit of unit.hits(flowers)) {
      if (hit.class !== 'red') continue;
      const fix = ctx.fix('fixPink', {}, 'safe', [{ start: hit.start, end: hit.start + 1, newText: '粉' }]);
      yield ctx.finding('found', hit, { word: hit.term }, { fixes: [fix] });
    }
  },
);

/** Marks a block that starts with 长 as a whole. */
export const longBlock = defineBlockRule(
  {
    id: 'struct/long-block',
    summary: '长段',
    why: '测试用',
    level: 'hint',
    status: 'stable',
    since: '0.0.0',
    sources: [],
    messages: { found: '长段，请分。' },
    examples: example,
    allows: [],
  },
  function* (unit, ctx) {
    if (unit.text.startsWith('长')) yield ctx.finding('found', { start: 0, end: unit.text.length }, {});
  },
);

/** Finds the second and later blocks with the same text; the fix deletes them. */
export const twin = defineDocumentRule<
  string,
  { readonly found: string; readonly first: string; readonly fixDrop: string }
>(
  {
    id: 'struct/twin',
    summary: '重复段',
    why: '测试用',
    level: 'error',
    status: 'stable',
    since: '0.0.0',
    sources: [],
    messages: { found: '与第一处相同，请删。', first: '第一处', fixDrop: '删去' },
    examples: example,
    allows: [],
  },
  {
    collect: (block) => (block.text.includes('双') ? block.text : undefined),
    *check(document, ctx) {
      const first = new Map<string, number>();
      for (const { block, value } of document.items) {
        const earlier = first.get(value);
        if (earlier === undefined) {
          first.set(value, block);
          continue;
        }
        const span = { start: 0, end: value.length };
        yield ctx.finding(
          'found',
          { block, ...span },
          {},
          {
            related: [{ block: earlier, ...span, message: ctx.message('first', {}) }],
            fixes: [ctx.fix('fixDrop', {}, 'suggest', [{ block, ...span, newText: '' }])],
          },
        );
      }
    },
  },
);

/** Throws on 爆. */
export const crasher = defineSentenceRule(
  {
    id: 'lang/crasher',
    summary: '会出错',
    why: '测试用',
    level: 'info',
    status: 'stable',
    since: '0.0.0',
    sources: [],
    messages: { found: '找到' },
    examples: example,
    allows: [],
  },
  function* (unit, ctx) {
    if (unit.text.includes('爆')) throw new Error('boom');
    if (unit.text.includes('越界')) yield ctx.finding('found', { start: 0, end: unit.text.length + 1 }, {});
  },
);
