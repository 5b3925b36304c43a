import { isMentionAt } from '../../../facts/clauses.ts';
import { isBackedUp, isQuoted, isRunningText } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { shams } from './words.ts';

/** Somebody is told to, or told not to: an order may name what it forbids. */
const ORDERS = /(?:要|应|应当|必须|务必|不得|严禁|坚决防止|禁止|请|须)[^，。；]{0,12}$/u;

export const rule = defineSentenceRule(
  {
    id: 'slogan/anti-slogan',
    summary: '自称“不喊空口号、不搞花架子”，没有举出取消了什么',
    why: '称自己不做表面文章，本身也只是一句话。举一件取消的事、减少的次数，读者才相信。',
    fixNote: '在后面补一件取消或减少的事，由起草人填写。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'essay', 'minutes'] },
    sources: [],
    messages: {
      claim: '此处自称不做表面文章，没有举例；请写取消了哪件事、减少了几次。',
      fixExample: '补一件取消或减少的事',
    },
    terms: [shams],
    triggers: [shams],
    examples: [
      {
        bad: '关于团委工作的报告\n团委不喊空口号、不搞花架子，扎实开展活动。',
        hits: ['不喊空口号、不搞花架子'],
        good: '关于团委工作的报告\n团委取消月报，会议由每月4次减为1次。',
      },
      { bad: '关于供销工作的总结\n全社干部不做表面文章，踏踏实实服务社员。', hits: ['不做表面文章'] },
      { bad: '在年终会上的发言\n一年来我们不摆花架子，不做虚功，全心服务。', hits: ['不摆花架子，不做虚功'] },
      { bad: '关于作风建设的总结\n我局力戒形式主义，真抓实干。', hits: ['力戒形式主义'] },
    ],
    allows: [
      '关于团委工作的报告\n团委不搞花架子，取消周报12份。',
      '关于减负的通知\n各单位不得搞花架子，不得做表面文章。',
      '在减负会上的讲话\n各单位要力戒形式主义，少发文、少开会。',
      '关于减负的报告\n调研组反映，个别单位搞形式主义，表格重复。',
      '关于花卉市场的报告\n花农不搭花架子，改用吊盆。',
      '关于减负的报告\n我局力戒形式主义为基层减负，督查事项减少两成。',
      '关于纪律的报告\n全局力戒形式主义、官僚主义，守住纪律。',
      '关于改文的总结\n“不搞花架子”一句已删。',
      { text: '机关工作人员不搞花架子，不做表面文章。', genre: 'norm' },
    ],
  },
  function* (unit, ctx) {
    if (
      isBackedUp(unit) ||
      unit.numbers.some(({ kind }) => kind === 'percent') ||
      !isRunningText(unit) ||
      unit.digest.mention ||
      unit.digest.prohibited
    )
      return;
    for (const span of runs(unit)) {
      if (isMentionAt(unit.clauses, span.start) || isQuoted(unit, span)) continue;
      if (ORDERS.test(unit.text.slice(0, span.start)) || unit.discourse === 'norm') continue;
      const edit = { start: span.end, end: span.end, newText: '（如：取消${1:一件事}，减少${2:次数}）' };
      yield ctx.finding('claim', span, {}, { fixes: [ctx.fix('fixExample', {}, 'suggest', [edit], 'snippet')] });
    }
  },
);

/** The claim ends here. 力戒形式主义为基层减负 goes on to what is done; 力戒形式主义、官僚主义 is a rule of discipline. */
function closes(text: string, at: number): boolean {
  return /^(?:[，。；！,;]|、(?!官僚主义|享乐主义)|$)/u.test(text.slice(at));
}

/** 不喊 + 空口号, neighbours joined into one passage. */
function* runs(unit: SentenceUnit): Generator<Span> {
  const hits = unit.hits(shams);
  let run: Span | undefined;
  for (const [index, hit] of hits.entries()) {
    const sham = hits[index + 1];
    if (hit.class !== 'not' || sham?.class !== 'sham' || sham.start - hit.end > 6) continue;
    const quoted = unit.text.charAt(sham.end) === '”';
    const end = sham.end + (quoted ? 1 : 0);
    if (/[，。；、]/u.test(unit.text.slice(hit.end, sham.start)) || !closes(unit.text, end)) continue;
    if (run !== undefined && /^[、，]$/u.test(unit.text.slice(run.end, hit.start))) run = { start: run.start, end };
    else {
      if (run !== undefined) yield run;
      run = { start: hit.start, end };
    }
  }
  if (run !== undefined) yield run;
}
