import { isAsserted, isBackedUp } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { roles } from './words.ts';

/** How far 作用 may stand from 充分发挥. */
const REACH = 30;
/** Fixed wording about the Party and about market and government: not a matter of style. */
const FIXED = /党|决定性|政府作用|有为政府/u;

export const rule = defineSentenceRule(
  {
    id: 'slogan/role-play',
    summary: '“充分发挥……作用”没有写做了什么事',
    why: '说发挥了作用，读者还是不知道做了哪件事。举一件事、一个结果，作用就看得见。',
    fixNote: '在后面补一件事，由起草人填写。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request', 'essay'] },
    sources: [],
    messages: {
      role: '“发挥{noun}”没有写做什么；请写谁做哪件事，已做的写结果。',
      fixExample: '补一件事',
    },
    terms: [roles],
    triggers: [roles],
    examples: [
      {
        bad: '关于供销社工作的报告\n充分发挥了基层网点的桥梁纽带作用。',
        hits: ['充分发挥了基层网点的桥梁纽带作用'],
        good: '关于供销社工作的报告\n12个网点收购核桃300吨，当天付款。',
      },
      { bad: '在工会会议上的讲话\n要充分发挥劳模的示范引领作用，凝聚奋进力量。', hits: ['充分发挥劳模的示范引领作用'] },
      { bad: '关于林长制的通知\n有效发挥林长的主体作用，切实提高治理水平。', hits: ['有效发挥林长的主体作用'] },
      { bad: '关于支部工作的报告\n党支部更好发挥战斗堡垒作用，不断提升服务水平。', hits: ['更好发挥战斗堡垒作用'] },
    ],
    allows: [
      '关于供销社工作的报告\n充分发挥网点作用，收购核桃300吨。',
      '关于林长制的通知\n充分发挥林长作用，每月15日前巡查一遍，由护林站登记。',
      { text: '人民政府应当充分发挥科学技术团体的作用，鼓励其参与决策。', genre: 'norm' },
      '肝脏在代谢中充分发挥解毒作用。',
      '关于改文的通知\n“充分发挥作用”后面请补一件事。',
      '关于议事的通知\n联席会议未能充分发挥作用，现予撤销。',
      '关于职教的通知\n要充分发挥党组织在学校的领导核心作用，把好方向。',
      '关于市场建设的报告\n充分发挥市场在资源配置中的决定性作用，更好发挥政府作用。',
      '关于水库的报告\n水库充分发挥了拦洪作用，下游水位下降1.2米。',
    ],
  },
  function* (unit, ctx) {
    if (isBackedUp(unit) || unit.emptiness.verdict === 'filled') return;
    const hits = unit.hits(roles);
    for (const [index, verb] of hits.entries()) {
      if (verb.class !== 'play') continue;
      const noun = hits
        .slice(index + 1)
        .find(
          (hit) =>
            hit.class === 'role' &&
            hit.start - verb.end <= REACH &&
            !/[，。；]/u.test(unit.text.slice(verb.end, hit.start)),
        );
      if (noun === undefined) continue;
      const span = { start: verb.start, end: tail(unit, noun.end) };
      if (!isAsserted(unit, span) || FIXED.test(unit.text.slice(span.start, span.end))) continue;
      const edit = { start: span.end, end: span.end, newText: '（如：${1:做成的一件事}）' };
      const fix = ctx.fix('fixExample', {}, 'suggest', [edit], 'snippet');
      yield ctx.finding('role', span, { noun: noun.term }, { fixes: [fix] });
    }
  },
);

/** Takes 作用 after 优势 and a closing quotation mark into the passage. */
function tail(unit: SentenceUnit, end: number): number {
  return end + (/^(?:作用|效应)?”?(?:作用|优势)?/u.exec(unit.text.slice(end))?.[0].length ?? 0);
}
