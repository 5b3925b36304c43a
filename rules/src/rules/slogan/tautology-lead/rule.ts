import { isAsserted } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { doubled } from './words.ts';

/** What may stand between the two: 领导的〔坚强〕领导. */
const GAP = /^的(?:[\u4e00-\u9fff]{0,4})$/u;
/** A word that goes on after the second is another word: 领导的领导力, 组织的组织部. */
const CLOSES = /^(?:[下中，。；、！,;]|和|与|及|之下|$)/u;

export const rule = defineSentenceRule(
  {
    id: 'slogan/tautology-lead',
    summary: '“在领导的坚强领导下”一类前后重复的说法',
    why: '前后是同一个词，读者看不出是哪个机关、哪个人。写出机关名称，才知道工作由谁部署。',
    fixNote: '把前一个“领导”换成机关名称，由起草人填写。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['other'] },
    sources: [],
    messages: {
      lead: '“领导”重复，请写明机关，如“在××党委领导下”。',
      same: '“{word}”前后重复，请留一处，并写明是谁。',
      fixName: '把前一个“领导”换成机关名称',
    },
    terms: [doubled],
    triggers: [doubled],
    examples: [
      {
        bad: '关于植树的报告\n在领导的坚强领导下，全站栽树300棵。',
        hits: ['领导的坚强领导'],
        good: '关于植树的报告\n在镇党委领导下，全站栽树300棵。',
      },
      { bad: '关于修路的报告\n在各级领导的正确领导下，村道通车。', hits: ['领导的正确领导'] },
      { bad: '关于供水的报告\n全靠上级领导的亲切领导和群众的支持。', hits: ['领导的亲切领导'] },
      { bad: '关于值班的报告\n感谢大家的关心的热情关心，值班室已修好。', hits: ['关心的热情关心'] },
      { bad: '关于剧团的总结\n在组织的精心组织下，剧团下乡演出12场。', hits: ['组织的精心组织'] },
    ],
    allows: [
      '关于植树的报告\n在县委的坚强领导下，全站栽树300棵。',
      '关于培训的报告\n本期课程讲领导的领导力和沟通。',
      '关于机构的报告\n这个组织的组织部设在二楼。',
      '关于选课的通知\n领导的职责和领导的方法各讲一课。',
      '关于改文的报告\n“领导的坚强领导”一类重复已改掉。',
      '她是姐姐的姐姐，他是哥哥的哥哥。',
      '关于课题的报告\n课题的课题组由5人组成。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(doubled);
    for (const [index, first] of hits.entries()) {
      const second = hits[index + 1];
      if (second?.term !== first.term || !GAP.test(unit.text.slice(first.end, second.start))) continue;
      if (!CLOSES.test(unit.text.slice(second.end))) continue;
      const span = { start: first.start, end: second.end };
      if (!isAsserted(unit, span)) continue;
      if (first.class === 'lead') {
        const edit = { start: first.start, end: first.end, newText: '${1:机关名称}' };
        yield ctx.finding('lead', span, {}, { fixes: [ctx.fix('fixName', {}, 'suggest', [edit], 'snippet')] });
      } else {
        yield ctx.finding('same', span, { word: first.term });
      }
    }
  },
);
