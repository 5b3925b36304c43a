import { isAsserted } from '../../../guards/standing.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { leaderTerms } from './words.ts';

const REACH = 6;

export const rule = defineSentenceRule(
  {
    id: 'paper/top-leader',
    summary: '只写“一把手挂帅”，没有写负责的事',
    why: '“挂帅”说的是级别，看不出定了什么、调了什么人和钱。写明主要负责人具体承担的决定、资源和时限。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request'] },
    sources: [],
    messages: {
      leads: '“{act}”未写负责什么；请写明主要负责人作的决定或给的人和钱。',
    },
    terms: [leaderTerms],
    triggers: [leaderTerms],
    examples: [
      {
        bad: '关于清淤的通知\n各镇由一把手挂帅。',
        hits: ['一把手挂帅'],
        good: '关于清淤的通知\n各镇由镇长负责，4月底前清淤3公里，经费从水利资金列支。',
      },
      { bad: { text: '全县31名县级领导挂帅，改厕进度加快。', genre: 'report' }, hits: ['县级领导挂帅'] },
      { bad: '关于植树的通知\n各村书记亲自抓，层层抓。', hits: ['书记亲自抓'] },
      { bad: { text: '局主要领导靠前指挥，坐镇三天。', genre: 'report' }, hits: ['主要领导靠前指挥'] },
    ],
    allows: [
      '关于改进作风的通知\n不搞一把手挂帅，不以领导亲自部署代替办事。',
      '关于安全生产的通知\n主要负责人是第一责任人，每季度到矿下检查一次。',
      '老将挂帅出征，三军整队。',
      { text: '镇里事事一把手挂帅，挂了帅没有人办。', genre: 'criticism' },
      '关于清淤的通知\n各镇由镇长负责，4月底前清淤3公里。',
      { text: '总书记亲自部署，全省取消收费站。', genre: 'report' },
      '书记员负责记录庭审。',
      '关于考察的通知\n县级领导包保三个村，每村驻点5天。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(leaderTerms);
    if (hits.some((hit) => hit.class === 'spared')) return;
    let from = 0;
    for (const act of hits) {
      if (act.class !== 'act' || act.start < from || !isAsserted(unit, act)) continue;
      const rank = hits.findLast((hit) => hit.class === 'rank' && hit.end <= act.start && act.start - hit.end <= REACH);
      if (rank === undefined || /[，。；]/u.test(unit.text.slice(rank.end, act.start))) continue;
      from = act.end;
      yield ctx.finding('leads', { start: rank.start, end: act.end }, { act: act.term });
    }
  },
);
