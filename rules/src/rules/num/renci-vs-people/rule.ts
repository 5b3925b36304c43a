import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { reach } from './words.ts';

/** Characters between the verb and its 人次. */
const NEAR = 12;
/** Public statistics of a city or province count visits and know no more; an office knows who came to its courses. */
const STATISTIC = 10_000;

export const rule = defineSentenceRule(
  {
    id: 'num/renci-vs-people',
    summary: '用“人次”说覆盖了多少人',
    why: '一个人来十次是十人次。说培训、惠及了多少人，要写人数，另写每人几次。',
    fixNote: '在“人次”后补上人数和人均次数的空位。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech'] },
    sources: [],
    messages: {
      people: '“{count}”不是人数，请补多少人、人均几次。',
      fixPeople: '补上人数和人均次数',
    },
    terms: [reach],
    triggers: [reach],
    examples: [
      {
        bad: '关于夜校的总结\n开设夜校课程20期，培训职工600余人次。',
        hits: ['600余人次'],
        good: '关于夜校的总结\n开设夜校课程20期，培训职工150人，共600人次。',
      },
      { bad: '关于义诊的报告\n流动诊所惠及村民3200人次。', hits: ['3200人次'] },
      { bad: '关于读书活动的汇报\n活动共吸引青年5000余人次参加。', hits: ['5000余人次'] },
      { bad: '关于防溺水的总结\n安全教育覆盖学生4800人次。', hits: ['4800人次'] },
    ],
    allows: [
      '关于夜校的总结\n培训职工150人，共600人次。',
      '关于医院的报告\n全年门诊接诊3.2万人次。',
      '关于车站的报告\n春运发送旅客吸引客流12万人次。',
      '关于图书馆的报告\n全年到馆读者8万人次。',
      '关于景区的报告\n灯会吸引游客20万人次。',
      '关于夜校的方案\n计划培训职工600人次。',
      '关于夜校的总结\n培训职工150人。',
      '关于就业的报告\n全市开展职业技能培训28万人次。',
    ],
  },
  function* (unit, ctx) {
    if (unit.numbers.some((q) => q.unitClass === 'person' && q.kind === 'count')) return;
    for (const quantity of unit.numbers) {
      if (
        quantity.unitClass !== 'attendance' ||
        quantity.value >= STATISTIC ||
        isMentionAt(unit.clauses, quantity.start)
      )
        continue;
      const clause = unit.clauses.find((c) => c.start <= quantity.start && quantity.start < c.end);
      const from = Math.max(clause?.start ?? 0, quantity.start - NEAR);
      const hits = unit.hits(reach).filter((hit) => hit.start >= from && hit.end <= quantity.start);
      const around = unit
        .hits(reach)
        .filter((hit) => hit.start >= (clause?.start ?? 0) && hit.end <= (clause?.end ?? 0));
      if (around.some((hit) => hit.class === 'traffic') || unit.hits(reach).some((hit) => hit.class === 'plan'))
        continue;
      if (!hits.some((hit) => hit.class === 'reach') || polarityAt(unit.clauses, quantity.start) !== 'asserted')
        continue;
      const insert = { start: quantity.end, end: quantity.end, newText: '（${1:人数}人，人均${2:次数}次）' };
      yield ctx.finding(
        'people',
        { start: quantity.start, end: quantity.end },
        { count: unit.text.slice(quantity.start, quantity.end) },
        { fixes: [ctx.fix('fixPeople', {}, 'suggest', [insert], 'snippet')] },
      );
    }
  },
);
