import { isAsserted, isBackedUp } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { more } from './words.ts';

/** One 更 with an abstract noun: 更有针对性, 更加具备系统性, 更高的满意度. */
const STEP =
  /^更(?:加)?(?:有|具|富|具有|富有|添|显|增)?[^，。；、更]{0,4}?[^，。；、更有具富]{1,2}[性度力感](?=[，。；、,]|和|与|更|地|$)/u;
const BASE = /比|较|相比|由.+到|从.+到|同期|上年|去年/u;

export const rule = defineSentenceRule(
  {
    id: 'slogan/more-more-more',
    summary: '“更有……性、更具……性”连用，没有比较对象',
    why: '说“更”要有比的对象。没有起点和数字，几个“更”叠在一起，读者看不出改进在哪里。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request', 'essay'] },
    sources: [],
    messages: {
      more: '连用{count}个“更”，没有写和什么比；请写原来多少、现在多少。',
    },
    terms: [more],
    triggers: [more],
    examples: [
      {
        bad: '关于讲座的报告\n今后的讲座将更有针对性，更具吸引力。',
        hits: ['更有针对性，更具吸引力'],
        good: '关于讲座的报告\n讲座由每月1次改为2次，题目由各村选定。',
      },
      { bad: '关于巡查的通知\n使巡查更具系统性、更富实效性。', hits: ['更具系统性、更富实效性'] },
      {
        bad: '在校庆上的讲话\n要更有紧迫性、更有主动性、更有创造性地办学。',
        hits: ['更有紧迫性、更有主动性、更有创造性'],
      },
      { bad: '在年会上的讲话\n服务更有温度，管理更有力度。', hits: ['更有温度，管理更有力度'] },
      { bad: '关于新馆的报告\n展陈更有感染力、更具互动性、更显专业性。', hits: ['更有感染力、更具互动性、更显专业性'] },
    ],
    allows: [
      '关于讲座的报告\n与去年相比，题目更有针对性，参加的人也更多。',
      '关于水质的报告\n水体更清，透明度由0.8米提高到1.5米，更具观赏性。',
      '关于路灯的报告\n新灯亮度更高，寿命更长。',
      '山越高，雪越厚，风更硬，夜更长。',
      '关于改文的通知\n“更有针对性、更具实效性”请改成数字。',
      '这种材料更具弹性，更有韧性。',
      '关于选址的报告\n东侧地块更具可行性。',
    ],
  },
  function* (unit, ctx) {
    if (isBackedUp(unit) || BASE.test(unit.text)) return;
    let run: { start: number; end: number; count: number } | undefined;
    for (const hit of unit.hits(more)) {
      const step = STEP.exec(unit.text.slice(hit.start, hit.start + 14));
      if (step === null) continue;
      const end = hit.start + step[0].length;
      if (run !== undefined && /^[，、,][^，。；、]{0,4}$/u.test(unit.text.slice(run.end, hit.start)))
        run = { start: run.start, end, count: run.count + 1 };
      else {
        if (run !== undefined && run.count > 1 && isAsserted(unit, run))
          yield ctx.finding('more', run, { count: run.count });
        run = { start: hit.start, end, count: 1 };
      }
    }
    if (run !== undefined && run.count > 1 && isAsserted(unit, run))
      yield ctx.finding('more', run, { count: run.count });
  },
);
