import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import { coinedKind } from '../coined.ts';
import { quotedIn } from '../quoted.ts';

const LONGEST = 30;
/** The text says that the name is its own: 探索形成了“……”工作法. */
const MADE = /(?:探索|创新|总结|提炼|形成|推出|创建|首创|独创|创立|打造)[\p{Script=Han}]{0,10}$/u;
const METHOD_NOUN = /^(?:[\p{Script=Han}]{0,4}?)(?:工作方法|工作法|工作机制|机制|模式|打法|做法|矩阵|引擎)/u;

export const rule = defineBlockRule(
  {
    id: 'brand/method-coinage',
    summary: '自拟名称的工作法、机制和口诀',
    why: '名称不说明做法。先写解决了什么问题、前后数据有什么变化，再谈名称，外单位才学得会。',
    level: 'info',
    stageLevels: { draft: 'hint' },
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other', 'criticism', 'reply', 'minutes'] },
    sources: [],
    messages: {
      method: '“{name}”是自拟名称，请先写解决了什么问题、前后数据。',
      motto: '“{name}”是口诀，请写明各项做什么、由谁做。',
    },
    triggers: ['quote'],
    examples: [
      {
        bad: '关于水厂的报告\n水厂探索形成“望闻问切”工作法。',
        hits: ['望闻问切'],
        good: '关于水厂的报告\n水厂改为先听漏再开挖，每处抢修由6小时降到3小时。',
      },
      { bad: '关于车站的汇报\n车站总结出“四勤四问”工作法，向全段推广。', hits: ['四勤四问'] },
      { bad: '关于信访的意见\n各镇念好“早、小、快、实”四字诀。', hits: ['早、小、快、实'] },
      { bad: '关于学校的总结\n学校推行“校家同频”机制。', hits: ['校家同频'] },
      { bad: '关于农技站的汇报\n农技站按照“早动手、早安排、早见效”要求开展工作。', hits: ['早动手、早安排、早见效'] },
      {
        bad: '关于档案馆的报告\n档案馆打造“码上查档”模式，坚持“数字立馆、服务兴馆”。',
        hits: ['码上查档', '数字立馆、服务兴馆'],
      },
    ],
    allows: [
      '关于旅游的报告\n“碧水丹山·相约南坪”旅游路线开通。',
      '关于水厂的通知\n按照“谁使用、谁负责”的原则签字。',
      '关于水厂的通知\n落实“谁审批、谁监管”，由发证科室逐户回访。',
      '关于商店的报告\n商店推进“放管服”改革，落实“以旧换新”政策。',
      '关于医院的报告\n医院实行“双通道”管理机制。',
      '关于街道的报告\n居民在“民声直达”小程序里选“报修、咨询”选项。',
      { text: '有的单位总结出“早安排、快见效”工作法，只有名称。', genre: 'criticism' },
      '关于学校的报告\n有的老师劝他“读不进就别读，免得白坐三年”，这样的话不许再说。',
      '关于食堂的通知\n不得要求学生“坐得端正、吃得干净”。',
      '关于机关的通知\n不再要求各站所提炼“早跑会”工作法。',
      '《“绿满山川”行动方案》由林业局起草。',
      '书里写着“春种一粒粟，秋收万颗子”。',
      '关于招聘的报告\n来不及核对的，按“先面试、后补证”办理。',
    ],
  },
  function* (unit, ctx) {
    if (unit.digest.mention || unit.digest.prohibited) return;
    for (const quoted of quotedIn(unit, LONGEST)) {
      const kind = coinedKind(quoted);
      if (kind !== 'method' && kind !== 'motto') continue;
      // 青山绿水·相约南坪 is the name of a road, a show or a brand.
      if (quoted.text.includes('·')) continue;
      const lead = quoted.whole.start - 1;
      if (isMentionAt(unit.clauses, lead) || polarityAt(unit.clauses, lead) === 'prohibited') continue;
      const place = { start: quoted.start, end: quoted.end };
      const claims = MADE.test(quoted.before) && METHOD_NOUN.test(quoted.after);
      const extras = claims ? {} : ({ level: 'hint' } as const);
      yield ctx.finding(kind, place, { name: short(quoted.text) }, extras);
    }
  },
);

function short(name: string): string {
  return name.length > 12 ? `${name.slice(0, 11)}…` : name;
}
