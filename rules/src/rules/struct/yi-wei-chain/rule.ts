import { isMentionAt } from '../../../facts/clauses.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { matchesOf } from '../../../match/matches.ts';

/** 以甲为乙, two or more in a row. */
const CHAIN =
  /以[^，、。；：以]{2,20}为[^，、。；：为]{2,10}(?:[，、,]以[^，、。；：以]{2,20}为[^，、。；：为]{2,10})+/gu;
/** Words of the Party and of leaders: set phrases that no rule about form touches. */
const POLITICAL = /党(?!建)|总书记|习近平|中央|主义|思想|核心/u;
/** What makes 为 a definition or a measure and not a stance: 以元为单位, 以上年为基期. */
const MEASURE = /为(?:单位|基期|基数|基准[年期日]|准|限|例|界|依据|计量|上限|下限|计税|结算|分母|标准|内|宜)/u;

export const rule = defineSentenceRule(
  {
    id: 'struct/yi-wei-chain',
    summary: '“以…为…、以…为…”连用而没有动作',
    why: '“以甲为乙”只说摆在什么位置，不说做什么。写出第一步做什么、谁来做，读者才能照办。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other', 'criticism'] },
    sources: [],
    messages: { chain: '“以…为…”连用{n}次，没有动作，请写做什么、谁来做。' },
    triggers: [CHAIN],
    examples: [
      {
        bad: '关于渡口的报告\n以党建为引领，以船员为主体，以安全为底线。',
        hits: ['以党建为引领，以船员为主体，以安全为底线'],
      },
      {
        bad: '关于图书馆的讲话\n我们要以读者为中心、以服务为根本、以创新为动力，推动图书馆发展。',
        hits: ['以读者为中心、以服务为根本、以创新为动力'],
        good: '关于图书馆的讲话\n图书馆每周六延长开放到21时，由流通部值班。',
      },
      { bad: '关于水利站的总结\n水利站以安全为前提，以效益为目标。', hits: ['以安全为前提，以效益为目标'] },
      {
        bad: '关于学校的汇报\n以课堂教学为主阵地，以家校合作为纽带，学校稳步发展。',
        hits: ['以课堂教学为主阵地，以家校合作为纽带'],
      },
      { bad: '关于合作社的报告\n坚持以市场为导向、以农户为主体。', hits: ['以市场为导向、以农户为主体'] },
    ],
    allows: [
      '关于统计的通知\n产量以吨为单位，金额以万元为单位。',
      '关于图书馆的讲话\n图书馆以自助借还为主。',
      '关于水利站的总结\n水利站以2020年为基期，以2023年为对比期。',
      { text: '县级人民政府以规划为依据，以公开为原则审批。', genre: 'norm' },
      '小镇以茶为业，以山为邻，日子过得慢。',
      { text: '有的报告通篇“以甲为中心、以乙为抓手”。', genre: 'criticism' },
      '关于教学的报告\n学生以小组为单位报名，以抽签为准。',
    ],
  },
  function* (unit, ctx) {
    if (unit.digest.mention) return;
    for (const match of matchesOf(unit.text, CHAIN)) {
      if (MEASURE.test(match[0]) || /\d/u.test(match[0]) || isMentionAt(unit.clauses, match.index)) continue;
      if (POLITICAL.test(match[0]) || match[0].slice(match[0].lastIndexOf('为')).includes('的')) continue;
      const count = match[0].split('以').length - 1;
      yield ctx.finding('chain', { start: match.index, end: match.index + match[0].length }, { n: count });
    }
  },
);
