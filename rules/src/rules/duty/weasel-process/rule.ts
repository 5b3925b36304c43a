import { isAsserted, isBackedUp } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { processes } from './words.ts';

export const rule = defineSentenceRule(
  {
    id: 'duty/weasel-process',
    summary: '“高标准选派”没有写标准，答复里“适时研究解决”没有写时间',
    why: '用副词代替标准，读者不知道按什么挑、做到什么程度。写出条件或验收标准，质量才看得见。',
    fixNote: '在后面补条件或标准，由起草人填写。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'essay', 'reply'] },
    sources: [],
    messages: {
      manner: '“{phrase}”没有写标准，请写条件或做到什么程度。',
      putOff: '“{phrase}”没有写谁办、何时有结果；请写明，办不了的写明理由。',
      fixCriterion: '补条件或标准',
    },
    terms: [processes],
    triggers: [processes],
    examples: [
      {
        bad: '关于驻村工作的报告\n县里高标准选派驻村队员。',
        hits: ['高标准选派'],
        good: '关于驻村工作的报告\n县里选派驻村队员45名，条件是干过三年农技或水利。',
      },
      { bad: '关于专员工作的报告\n局里精心遴选8名联络员到项目工地。', hits: ['精心遴选'] },
      { bad: '关于博物馆开放的通知\n各馆要高标准推进提升工作，切实抓好落实。', hits: ['高标准推进'] },
      { bad: '在动员会上的讲话\n要高起点谋划、高标准打造，不断提升城市形象。', hits: ['高起点谋划', '高标准打造'] },
      {
        bad: { text: '对您提出的护理补贴，我局将认真研究，统筹考虑。', genre: 'reply' },
        hits: ['认真研究，统筹考虑'],
      },
      {
        bad: { text: '我镇将积极协调有关单位，争取早日妥善解决。', genre: 'reply' },
        hits: ['积极协调有关单位，争取早日妥善解决'],
      },
      { bad: { text: '目前该事项正在按程序有序推进。', genre: 'reply' }, hits: ['按程序有序推进'] },
      { bad: { text: '加装路灯一事，适时予以解决。', genre: 'reply' }, hits: ['适时予以解决'] },
    ],
    allows: [
      { text: '路灯由区城管局安装，11月20日前妥善解决，尽快通知您。', genre: 'reply' },
      { text: '待规划批复后，我局尽快研究解决。', genre: 'reply' },
      { text: '我们尽快派人上门修理水管。', genre: 'reply' },
      { text: '请您尽早补交证明，我们尽快办理。', genre: 'reply' },
      { text: '您认为应当“适时研究解决”，我们不这样看：今年就修。', genre: 'reply' },
      '关于驻村工作的报告\n县里严格选拔驻村队员，条件是干过三年农技或水利。',
      '关于专员工作的报告\n精心遴选的标准是：懂工程，近两年无处分。',
      '关于道路施工的通知\n高标准推进3号桥施工，6月30日前通车。',
      { text: '企业应当严格实施安全生产制度，精心组织生产。', genre: 'norm' },
      '厨师精心组织了这桌菜的次序。',
      '关于改文的通知\n“精心遴选”请写明条件。',
      '关于试验的报告\n试验严格实施对照，每组60株。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(processes);
    if (unit.digest.genre === 'reply') {
      const span = putOff(unit, hits);
      if (span !== undefined)
        yield ctx.finding('putOff', span, { phrase: brief(unit.text.slice(span.start, span.end)) });
      return;
    }
    if (hits.some((hit) => hit.class === 'criterion')) return;
    const open = !isBackedUp(unit) && unit.emptiness.verdict !== 'filled';
    for (const [index, quality] of hits.entries()) {
      if (quality.class !== 'quality' && quality.class !== 'choice') continue;
      const act = hits[index + 1];
      const adorned = act?.class === 'select' || (act?.class === 'run' && open && quality.class === 'quality');
      if (unit.text.charAt(quality.start - 1) === '更') continue;
      if (!adorned || !/^地?$/u.test(unit.text.slice(quality.end, act.start))) continue;
      const span = { start: quality.start, end: act.end };
      if (!isAsserted(unit, span)) continue;
      const edit = { start: span.end, end: span.end, newText: '（条件：${1:标准}）' };
      const fix = ctx.fix('fixCriterion', {}, 'suggest', [edit], 'snippet');
      yield ctx.finding('manner', span, { phrase: unit.text.slice(span.start, span.end) }, { fixes: [fix] });
    }
  },
);

/** 将积极协调有关部门，适时予以研究解决: a promise in two soft words, of which neither a date nor a condition comes. */
function putOff(unit: SentenceUnit, hits: readonly TermHit[]): Span | undefined {
  if (isBackedUp(unit) || unit.isHeading || hits.some((hit) => hit.class === 'tied')) return undefined;
  const soft = hits.filter((hit) => hit.class === 'soft' || hit.class === 'putOff');
  const [first] = soft;
  const last = soft.at(-1);
  if (first === undefined || last === undefined || soft.length < 2) return undefined;
  const span = { start: first.start, end: last.end };
  return soft.some((hit) => hit.class === 'putOff') && isAsserted(unit, span) ? span : undefined;
}

function brief(phrase: string): string {
  return phrase.length > 14 ? `${phrase.slice(0, 13)}…` : phrase;
}
