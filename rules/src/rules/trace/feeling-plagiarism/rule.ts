import { isAsserted } from '../../../guards/standing.ts';
import { circular } from '../../../rule/burden-sources.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { feelingTerms } from './words.ts';

const REACH = 20;

export const rule = defineSentenceRule(
  {
    id: 'trace/feeling-plagiarism',
    summary: '对心得体会查重、评比、上墙、汇编',
    why: '心得收上来再查重、评比、做展板，是对材料的再加工，要花人手，却没有用到里面写的做法。不如挑出可用的几条，写明由谁去办。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'speech', 'minutes'] },
    sources: [circular('过度依赖痕迹管理')],
    messages: {
      process: '对心得体会“{process}”，未写用来改进哪项工作；请写明用途，没有可不做。',
    },
    terms: [feelingTerms],
    triggers: [feelingTerms],
    examples: [
      {
        bad: '关于开展读书活动的通知\n读后感收齐后由办公室评比，前三名张贴。',
        hits: ['读后感收齐后由办公室评比'],
        good: '关于开展读书活动的通知\n读后感收齐后，由办公室挑出可用的做法三条，报局务会讨论。',
      },
      { bad: '关于集中学习的通知\n各支部对心得体会统一查重，超过三成的退回。', hits: ['心得体会统一查重'] },
      { bad: '关于培训的通知\n学员笔记要在走廊展示一周。', hits: ['笔记要在走廊展示'] },
      { bad: '关于参观粮库的通知\n团委负责将观后感汇编成册，人手一册。', hits: ['观后感汇编成册'] },
      { bad: '关于集中学习的通知\n感言由办公室重复比对，超过两成的退回。', hits: ['感言由办公室重复比对'] },
      { bad: '关于布置展板的通知\n宣传组按月更新展板，内容为职工学习体会。', hits: ['展板，内容为职工学习体会'] },
    ],
    allows: [
      '关于减轻负担的通知\n不再对心得体会查重、评比。',
      '关于毕业论文的通知\n论文须经查重，重复率高于二成的不予答辩。',
      '关于数据清理的通知\n户籍数据先重复比对，再发给各村核实。',
      '关于征文的通知\n征文可写心得，评选出一等奖两名。',
      '关于开展读书活动的通知\n每人交读后感一篇，写一条可用的做法。',
      '关于布置板报的通知\n板报内容为防汛常识，汛期前更换。',
      { text: '该校把心得体会做成展板迎接检查。', genre: 'criticism' },
      '馆里展示了探险队员留下的笔记和罗盘。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(feelingTerms);
    if (hits.some((hit) => hit.class === 'research')) return;
    const feelings = hits.filter((hit) => hit.class === 'feeling');
    let reported = 0;
    for (const process of hits) {
      if (process.class !== 'process' || !isAsserted(unit, process)) continue;
      const gap = (a: number, b: number): boolean => b >= a && b - a <= REACH;
      const near =
        feelings.findLast((feeling) => gap(feeling.end, process.start)) ??
        feelings.find((feeling) => gap(process.end, feeling.start));
      if (near === undefined) continue;
      const span = { start: Math.min(near.start, process.start), end: Math.max(near.end, process.end) };
      if (span.start < reported) continue;
      reported = span.end;
      yield ctx.finding('process', span, { process: process.term });
    }
  },
);
