import { isAsserted, isBackedUp } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { qualities } from './words.ts';

/** How far the first noun may stand from the verb. */
const REACH = 18;

/** The qualities of macro policy are set words. */
const MACRO = /宏观|调控|(?:财政|货币|产业|经济)政策|增强政策/u;

export const rule = defineSentenceRule(
  {
    id: 'slogan/abstract-nouns',
    summary: '“提升感召力和吸引力”一类抽象名词叠用，没有衡量办法',
    why: '力、度、性叠在一起，没有一个能量出来。写一个指标和它的前后数字，提升了多少就清楚了。',
    fixNote: '在后面补指标和数字，由起草人填写。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request', 'essay'] },
    sources: [],
    messages: {
      stack: '“{nouns}”没有写怎样衡量；请写一个指标，或改写成要做的事。',
      fixMeasure: '补指标和数字',
    },
    terms: [qualities],
    triggers: [qualities],
    examples: [
      {
        bad: '关于讲解工作的报告\n提升了展览的感染力和吸引力。',
        hits: ['感染力和吸引力'],
        good: '关于讲解工作的报告\n周末观众由400人增加到650人。',
      },
      { bad: '关于团课的通知\n要增强团课的针对性、实效性。', hits: ['针对性、实效性'] },
      { bad: '在干部会上的讲话\n切实提高干部的执行力战斗力。', hits: ['执行力战斗力'] },
      { bad: '关于社区工作的报告\n有效增强居民的获得感、幸福感、安全感。', hits: ['获得感、幸福感、安全感'] },
    ],
    allows: [
      '关于经济运行的报告\n增强政策前瞻性针对性协同性，稳住宏观经济。',
      '关于讲解工作的报告\n提升展览的吸引力和影响力，周末观众由400人增加到650人。',
      '关于调查的通知\n问卷分为知晓度、满意度两项，各占50分。',
      '关于材料的报告\n新钢材的强度和韧性都提高了。',
      '关于试验的报告\n提高水泥的强度和硬度，须延长养护。',
      '关于改文的通知\n“提升感召力和吸引力”请改成指标。',
      '他增强了记忆力和理解力，成绩好起来。',
      { text: '国家采取措施，增强企业的创新力和竞争力。', genre: 'norm' },
    ],
  },
  function* (unit, ctx) {
    if (isBackedUp(unit) || MACRO.test(unit.text)) return;
    const hits = unit.hits(qualities);
    let done = 0;
    for (const verb of hits) {
      if (verb.class !== 'raise' || verb.start < done) continue;
      const first = hits.findIndex((hit) => hit.class === 'quality' && hit.start >= verb.end);
      const opening = hits[first];
      if (opening === undefined || opening.start - verb.end > REACH) continue;
      if (/[，。；]/u.test(unit.text.slice(verb.end, opening.start))) continue;
      let end = opening.end;
      for (const next of hits.slice(first + 1)) {
        if (next.class !== 'quality' || !/^(?:和|与|及|以及|、|，)?$/u.test(unit.text.slice(end, next.start))) break;
        end = next.end;
      }
      if (end === opening.end) continue;
      done = end;
      const span = { start: opening.start, end };
      if (!isAsserted(unit, span)) continue;
      const fix = ctx.fix(
        'fixMeasure',
        {},
        'suggest',
        [{ start: end, end, newText: '（${1:指标}由${2:原数}到${3:现数}）' }],
        'snippet',
      );
      yield ctx.finding('stack', span, { nouns: brief(unit.text.slice(span.start, end)) }, { fixes: [fix] });
    }
  },
);

function brief(text: string): string {
  return text.length > 14 ? `${text.slice(0, 13)}…` : text;
}
