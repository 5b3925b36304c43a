import { defineSentenceRule } from '../../../rule/define-rule.ts';

/** The words that play a number up. */
const HYPE = /高达|多达/u;
/** What the number may be measured against. */
const COMPARED = /比|较|同期|平均|目标|高于|低于|超过|上年|去年|往年|标准|原来|以前|相当于|其中|而/u;

export const rule = defineSentenceRule(
  {
    id: 'num/hype-adverb',
    summary: '数字前加“高达”“多达”，没有比较对象',
    why: '高不高要和什么比才知道。给出去年、目标或平均数，读者自己能判断，不用形容词。',
    fixNote: '删去“高达”“多达”，数字不动。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech'] },
    sources: [],
    messages: {
      adverb: '“{word}”是评价，请写和什么比，如去年或目标数。',
      fixDrop: '删去“{word}”',
    },
    triggers: [HYPE],
    examples: [
      {
        bad: '关于公寓的报告\n改建后的公寓使用率高达95%。',
        hits: ['高达95%'],
        fixed: '关于公寓的报告\n改建后的公寓使用率95%。',
      },
      { bad: '关于读书的总结\n参与者多达800人。', hits: ['多达800人'] },
      { bad: '关于投诉的汇报\n办结率高达99%。', hits: ['高达99%'] },
      { bad: '关于展览的讲话\n展品多达1200件。', hits: ['多达1200件'] },
    ],
    allows: [
      '关于公寓的报告\n改建后的公寓使用率95%。',
      '关于公寓的报告\n公寓使用率高达95%，比去年高12个百分点。',
      '关于公寓的报告\n使用率高达95%，超过全市平均。',
      '那座塔高达30米。',
      '关于工期的报告\n全程仅用12天。',
      '关于房屋的通知\n楼高达到30米的，设两部电梯。',
    ],
  },
  function* (unit, ctx) {
    for (const quantity of unit.numbers) {
      const adverb = quantity.qualifiers.find(({ word }) => word === '高达' || word === '多达');
      if (adverb === undefined || quantity.kind === 'length' || COMPARED.test(unit.text)) continue;
      const { word } = adverb;
      const drop = { start: adverb.start, end: adverb.end, newText: '' };
      yield ctx.finding(
        'adverb',
        { start: adverb.start, end: quantity.end },
        { word },
        { fixes: [ctx.fix('fixDrop', { word }, 'suggest', [drop])] },
      );
    }
  },
);
