import { meetingActs, meetingTerms, otherGatherings } from '../../../lexicon/meeting.ts';
import { district2019, rules2024 } from '../../../rule/burden-sources.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { readMeetings, type Meeting } from './meetings.ts';

type Placed = Meeting & { readonly block: number };

/** From this many meetings on one document arranges too many. */
const MANY = 3;

export const rule = defineDocumentRule(
  {
    id: 'meeting/cascade',
    summary: '一份文件为同一事项部署多场会；把开会当成绩',
    why: '同一件事动员、传达、座谈、总结各开一次，参加的多是同一批人，会与会之间没有新的决定。合并成一次，写明会上要定什么。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'request', 'report', 'reply', 'speech'] },
    sources: [district2019(), rules2024('对上级精神不刻意搞开会传达不过夜')],
    messages: {
      many: '本文部署了{n}场会（{list}），请合并，并写明各定什么事。',
      layers: '逐级开会传达；请一次开到底，或只发文不再开会。',
      counted: '只写了开会，未写会上定了什么、办成什么；请补结果。',
      other: '另一场会：{name}',
    },
    terms: [meetingTerms, meetingActs, otherGatherings],
    triggers: [meetingTerms, meetingActs, /开[^，。；]{2,6}会/u],
    examples: [
      {
        bad: '关于推进垃圾分类的通知\n1.3月上旬召开动员会。\n2.各社区召开座谈会。\n3.6月底召开总结会。',
        hits: ['召开动员会', '召开座谈会', '召开总结会'],
        good: '关于推进垃圾分类的通知\n1.3月上旬召开动员会，定下投放点12处。\n2.6月底前各社区报送分类重量。',
      },
      {
        bad: '关于秋粮收购的通知\n各站组织召开部署会，随后及时传达，每周召开调度会，收购结束召开表彰大会。',
        hits: ['组织召开部署会', '及时传达', '召开调度会', '召开表彰大会'],
      },
      {
        bad: '关于档案整理的通知\n各科室召开学习会。\n办公室召开研讨会。\n机关召开推进会。',
        hits: ['召开学习会', '召开研讨会', '召开推进会'],
      },
      {
        bad: '关于植树的通知\n各科先开一次发动会，接着开一次讨论会，月底再开一场小结会。',
        hits: ['开一次发动会', '开一次讨论会', '开一场小结会'],
      },
      { bad: '关于植树的通知\n各镇要层层召开动员会。', hits: ['层层召开'] },
      {
        bad: '关于植树的通知\n接通知后，各镇要召开会议传达，各村再组织传达。',
        hits: ['会议传达，各村再组织传达'],
      },
      {
        bad: '关于读书的通知\n各科召开动员会、部署会、推进会。',
        hits: ['召开动员会', '部署会', '推进会'],
      },
      {
        bad: '关于防溺水的通知\n中心校当日召开传达会，各校次日召开再传达会，各年级第三日召开专题传达会。',
        hits: ['召开传达会，各校次日召开再传达会，各年级第三日召开专题传达会'],
      },
      {
        bad: { text: '散会以后，先开班子会，再开中层会，最后开班组会，传达到人。', genre: 'speech' },
        hits: ['先开班子会，再开中层会，最后开班组会'],
      },
      { bad: '关于迎检的通知\n各站须召开彩排会、演练会、观摩会，每会报纪要。', hits: ['召开彩排会、演练会、观摩会'] },
      { bad: { text: '会后各村又套开贯彻会47场。', genre: 'report' }, hits: ['又套开贯彻会47场'] },
      { bad: { text: '全县召开水利建设大会，水利工作开了好头。', genre: 'report' }, hits: ['召开水利建设大会'] },
      {
        bad: { text: '我站高度重视您的来信，先后三次召集职工会议，大家都作了检讨。', genre: 'reply' },
        hits: ['召集职工会议'],
      },
      { bad: { text: '一年来，全镇召开推进会，干部精神面貌有了变化。', genre: 'report' }, hits: ['召开推进会'] },
      { bad: { text: '全年召开推进会议31次，比上年多14次。', genre: 'report' }, hits: ['召开推进会议'] },
    ],
    allows: [
      '关于换届的通知\n先开支委会定名单，报镇党委批后，再开党员会投票。',
      '关于抢修的通知\n值班长到场后先开现场会，定方案后分头动手。',
      '关于植树的通知\n会议传达了灾情，各村再报一次苗木缺口。',
      { text: '全年召开全县性会议31次，比上年少14次，下降31.1%。', genre: 'report' },
      { text: '全年召开全县性会议31次，压减三成。', genre: 'report' },
      { text: '全年召开站务会18次，研究事项64件。', genre: 'report' },
      '关于推进垃圾分类的通知\n3月上旬召开动员会，6月底召开总结会。',
      '关于召开年度工作会议的通知\n上午召开动员会，下午召开座谈会，晚上召开交流会。',
      '关于精简会议的通知\n不再召开动员会、推进会、总结会。各站不得召开推进会。不得层层传达。',
      '关于停水的通知\n阀门每天开一次，开一个关一个，记下水压。',
      '关于换届的通知\n召开村民代表会议，召开党员大会，召开业主大会。',
      '关于培训的通知\n组织培训班，组织考察，组织比赛。',
      { text: '县里召开听证会，听取用水户意见41条。', genre: 'report' },
      { text: '该局为一件事召开动员会、推进会、总结会。', genre: 'criticism' },
      { text: '2月3日镇里召开村民会议，商量铺管子的事。', genre: 'reply' },
      { text: '镇政府召开现场会，议定拓宽桥面4米。', genre: 'report' },
    ],
  },
  {
    collect: readMeetings,
    *check(document, ctx) {
      const all = document.items.flatMap((item) =>
        item.value.map((value): Placed => ({ ...value, block: item.block })),
      );
      for (const meeting of all) {
        if (meeting.kind === 'reported') yield ctx.finding('counted', meeting, {}, { level: 'hint' });
        if (meeting.kind === 'listed') {
          const names = meeting.names ?? [];
          yield ctx.finding('many', meeting, { n: names.length, list: names.slice(0, MANY).join('、') });
        }
        if (meeting.kind === 'layers') yield ctx.finding('layers', meeting, {}, { level: 'info' });
      }
      const ordered = all.filter((meeting) => meeting.kind === 'ordered');
      const names = [...new Set(ordered.map((meeting) => meeting.name))];
      if (names.length < MANY || /(?:会议?|大会|年会|论坛)的(?:通知|预备通知)|日程|议程/u.test(document.title)) return;
      const list = names.slice(0, MANY).join('、') + (names.length > MANY ? '等' : '');
      for (const [index, meeting] of ordered.entries()) {
        const related = ordered
          .filter((other) => other !== meeting)
          .map(({ block, start, end, name }) => ({ block, start, end, message: ctx.message('other', { name }) }));
        const level = document.digest.genre === 'reply' ? 'hint' : index + 1 < MANY ? 'info' : 'warning';
        yield ctx.finding('many', meeting, { n: ordered.length, list }, { related, level });
      }
    },
  },
);
