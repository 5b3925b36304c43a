import { COUNTED, NAMED } from '../../../lexicon/placeholder-nouns.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';

/** Factors of a formula: × multiplies there. */
const FORMULA = /系数|标准|比例|单价|面积|人口|倍数|数量|[=＝]/u;

/** Numbers left open: a gap in any text. */
const OPEN_NUMBER = new RegExp(`^[×✕XxN]{1,4}余?(?:${COUNTED})`, 'u');

/**
 * The shapes of a gap. × alone needs a noun, a unit or a clause to start, since it multiplies too; XX and ×× need
 * only Han text beside them; A name in three equal letters stands for one (AAA、微博).
 */
const SHAPES: readonly RegExp[] = [
  new RegExp(`(?<![\\d×长宽高深])[×✕]{1,4}余?(?:${COUNTED}|${NAMED})`, 'gu'),
  /(?<![\d×])[×✕]{2,4}(?=\p{Script=Han})|(?<=\p{Script=Han})(?<![×长宽高])[×✕]{2,4}(?![\d×])/gu,
  /(?<=^|[。；，：\n])[×✕](?=\p{Script=Han}{2})/gu,
  new RegExp(`(?<![A-Za-z\\d])(?:[Xx]{1,4}|(?<![〇○一二三四五六七八九十])[○◯]{1,4})(?:${COUNTED}|${NAMED})`, 'gu'),
  /(?<![A-Za-z\d])(?:X{2,4}|x{2,4})(?=\p{Script=Han})(?!世纪)/gu,
  /(?<=[\p{Script=Han}])N(?=[个项次名家条])/gu,
  /(?<=[\p{Script=Han}])(?<!评级|等级|信用|级别|[为是获])([A-D])\1{2}(?=[、]|等(?!级)|[\p{Script=Han}](?<![级景国信评认企类旅标等]))/gu,
  /【(?:待|请|此处)[^】]{1,16}】/gu,
];

export const rule = defineBlockRule(
  {
    id: 'residue/x-placeholder',
    summary: '×、XX、N、AAA 一类占位没有填',
    why: '数字或名称空着，读者得不到事实，也说明稿子没有改完就要发出去。',
    fixNote: '把占位符换成可以逐处填写的空位；填什么由起草人决定。',
    level: 'error',
    stageLevels: { draft: 'warning' },
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'criticism'] },
    sources: [],
    messages: {
      gap: '“{span}”没有填写，请补上数字或名称。',
      fixFill: '填写“{span}”',
    },
    examples: [
      { bad: '全站现有职工×人，去年检修×余次。', hits: ['×人', '×余次'], good: '全站现有职工21人，去年检修36次。' },
      { bad: '关于开会的通知\n会议定于X月X日在XX小学召开。', hits: ['X月', 'X日', 'XX小学'] },
      { bad: '关于供水的通知\n由××水厂负责，xx同志联系。', hits: ['××', 'xx同志'] },
      { bad: '关于供水的通知\n今年推出N项便民措施，通过AAA等平台公布。', hits: ['N', 'AAA'] },
      { bad: '关于供水的报告\n供水量为【待补充】吨。', hits: ['【待补充】'] },
    ],
    allows: [
      '水池长×宽×高为3×4×2米。',
      '胸部X射线检查共做320人。',
      '该景区为AAA级景区，企业信用评级AAA。',
      '型号X3的水泵共12台，A4纸两箱。',
      '经查，张某、某县水厂负责人均已到场。',
      '答题卡上正确的画√，错误的画×。',
      'N95口罩200只，n个节点的网络。',
      { text: '××局把检查写成留痕，已责令改正。', genre: 'criticism' },
    ],
  },
  function* (unit, ctx) {
    if (unit.blockKind === 'code' || !/[×✕XxN○◯A-D【]/u.test(unit.text)) return;
    const found = SHAPES.flatMap((shape) => [...unit.text.matchAll(shape)])
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let end = -1;
    for (const span of found) {
      if (span.start < end) continue;
      end = span.end;
      if (
        unit.text.charAt(span.start) === '×' &&
        FORMULA.test(unit.text.slice(Math.max(0, span.start - 16), span.end + 12))
      )
        continue;
      if (unit.digest.genre === 'other' && !OPEN_NUMBER.test(unit.text.slice(span.start, span.end))) continue;
      const text = unit.text.slice(span.start, span.end);
      const gap = /^(?:[×✕XxN○◯]+|[A-D]{3}|【.*】)/u.exec(text)?.[0] ?? text;
      const edit = { start: span.start, end: span.start + gap.length, newText: '${1:待填}' };
      yield ctx.finding(
        'gap',
        span,
        { span: text },
        { fixes: [ctx.fix('fixFill', { span: text }, 'suggest', [edit], 'snippet')] },
      );
    }
  },
);
