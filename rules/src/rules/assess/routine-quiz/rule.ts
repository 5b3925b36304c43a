import { isAsserted } from '../../../guards/standing.ts';
import { apps2026 } from '../../../rule/burden-sources.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import { quizTerms } from './words.ts';

const REACH = 20;
const FREQUENT = 2;

export const rule = defineSentenceRule(
  {
    id: 'assess/routine-quiz',
    summary: '按月、按周考试答题，以考代干',
    why: '一场小考，人人停下手里的事半小时，考的是条文，看不出会不会办事。改为不计分的自测，或看一件办成的事。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'speech', 'report'] },
    sources: [apps2026('作为工作考核日常化的主要载体')],
    messages: {
      quiz: '“{often}”考一次，未写考来做什么；请改为自测，或写明用途。',
    },
    terms: [quizTerms],
    triggers: [quizTerms],
    examples: [
      {
        bad: '关于学习规章的通知\n各站每月组织一次闭卷考试。',
        hits: ['每月组织一次闭卷考试'],
        good: '关于学习规章的通知\n各站把新规章贴在窗口，6月起按新规章收件。',
      },
      { bad: '关于普法的通知\n每月组织一次应知应会闭卷考试。', hits: ['每月组织一次应知应会闭卷考试'] },
      { bad: '关于普法的通知\n机关干部每周在手机上答题。', hits: ['每周在手机上答题'] },
      { bad: '关于业务学习的通知\n要定期开展应知应会测试。', hits: ['定期开展应知应会测试'] },
      { bad: '关于文件学习的通知\n支部每季度进行测验。', hits: ['每季度进行测验'] },
      { bad: '关于党史学习的通知\n每个月通过平台出题，职工作答。', hits: ['每个月通过平台出题'] },
    ],
    allows: [
      '关于减轻负担的通知\n不得每月组织考试，不得要求职工每周答题。',
      '关于电工复训的通知\n特种作业人员每三年考试一次。',
      '关于期末工作的通知\n学校每学期组织一次考试。',
      '关于软件验收的通知\n软件每月测试一次，由厂家负责。',
      { text: '该镇每周一考，干部白天背题。', genre: 'criticism' },
      '关于救护演练的通知\n救护员每年参加急救测试。',
      '他每天答题到深夜，终于考上了大学。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(quizTerms);
    if (hits.some((hit) => hit.class === 'lawful') || unit.digest.regime !== 'none') return;
    let done = 0;
    for (const quiz of hits) {
      if (quiz.start < done) continue;
      if (quiz.class !== 'quiz' || !isAsserted(unit, quiz)) continue;
      const joined = (end: number): boolean =>
        end <= quiz.start && quiz.start - end <= REACH && !/[，。；：]/u.test(unit.text.slice(end, quiz.start));
      const often =
        unit.numbers.find(
          (quantity) => quantity.kind === 'frequency' && (quantity.perYear ?? 0) >= FREQUENT && joined(quantity.end),
        ) ?? hits.find((hit) => hit.class === 'often' && joined(hit.end));
      if (often === undefined) continue;
      // 应知应会闭卷考试 is one test.
      const end = hits.reduce(
        (to, hit) => (hit.class === 'quiz' && hit.start >= to && hit.start - to <= 2 ? hit.end : to),
        quiz.end,
      );
      done = end;
      yield ctx.finding('quiz', { start: often.start, end }, { often: unit.text.slice(often.start, often.end) });
    }
  },
);
