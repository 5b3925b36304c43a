import { isStated } from '../../../guards/standing.ts';
import { circular } from '../../../rule/burden-sources.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { contestTerms } from './words.ts';

const REACH = 24;

export const rule = defineSentenceRule(
  {
    id: 'assess/peer-ranking',
    summary: '用打分排名、擂台比武评干部和部门',
    why: '台上几分钟看的是表达，平时办成的事反而不算。写明看哪几项业绩、从哪里取数。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes'] },
    sources: [circular('每月对月度考核成绩进行排名并正式印发')],
    messages: {
      contest: '以“{contest}”评干部或单位；请写明看哪几项业绩、从哪里取数。',
    },
    terms: [contestTerms],
    triggers: [contestTerms],
    examples: [
      {
        bad: { text: '全县对干部按条块打分排名，结果公开。', genre: 'report' },
        hits: ['打分排名'],
        good: '全县按办结件数和差错件数考核窗口干部，数据取自政务系统。',
      },
      { bad: '关于选拔人选的通知\n组织后备人选登台擂台赛。', hits: ['擂台赛'] },
      { bad: { text: '区里让各镇街晒进度，书记逐一上台。', genre: 'report' }, hits: ['晒进度'] },
      { bad: '关于推进改厕的通知\n各乡镇每月PK，末尾的检讨。', hits: ['PK'] },
      { bad: '关于垃圾清运的通知\n各村排名张榜公布，末位的说明原因。', hits: ['排名张榜'] },
      { bad: '关于夜校的通知\n对站所实行月排名，连续两次末位的约谈。', hits: ['月排名'] },
      { bad: '关于推进改厕的通知\n区里按旬对各镇打分排队，排在末尾的检讨。', hits: ['打分排队'] },
      { bad: { text: '要从擂台上选干部。', genre: 'speech' }, hits: ['擂台上选'] },
    ],
    allows: [
      '关于减轻负担的通知\n不得对乡镇打分排名，不搞擂台赛，不让部门晒进度。',
      '关于举办技能竞赛的通知\n各单位选派焊工参加技能大比武。',
      '关于运动会的通知\n干部职工可报名武术擂台赛。',
      { text: '该市让乡镇每周PK，基层疲于应付。', genre: 'criticism' },
      '关于停车的通知\n各镇街车辆排队打卡入场，先到先停。',
      '关于改厕的通知\n各镇9月底前改厕40座。',
      '关于水质的通知\n各镇河段水质按月排名，数据取自自动站。',
      '关于夜校的通知\n不再对站所按周排名，只公布开课次数。',
      '草原上举行赛马，牧民骑手一百二十人。',
      { text: '科技部门实行揭榜挂帅、赛马制，攻下电池难题。', genre: 'report' },
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(contestTerms);
    if (hits.some((hit) => hit.class === 'trade')) return;
    for (const contest of hits) {
      if (contest.class !== 'contest' || !isStated(unit, contest)) continue;
      const near = hits.some(
        (hit) => hit.class === 'people' && hit.start <= contest.end + REACH && contest.start <= hit.end + REACH,
      );
      if (!near && !contest.term.includes('选')) continue;
      yield ctx.finding('contest', contest, { contest: contest.term });
      return;
    }
  },
);
