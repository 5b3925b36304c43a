import { isAsserted, isBackedUp } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { couplets } from './words.ts';

/** How far 外化 may stand from 内化, and one set phrase from the next. */
const REACH = 14;

export const rule = defineSentenceRule(
  {
    id: 'slogan/internalize',
    summary: '“内化于心、外化于行”一类固定对句，没有写改变了什么',
    why: '同样的对句可以接在任何学习后面，读者不知道学的人后来做法有什么不同。写改了哪一项做法，才看得出学了有用。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request', 'essay'] },
    sources: [],
    messages: {
      pair: '“{pair}”没有写改变；请写学习后改哪一项做法。',
    },
    terms: [couplets],
    triggers: [couplets],
    examples: [
      {
        bad: '关于安全培训的报告\n把培训内容内化于心、外化于行。',
        hits: ['内化于心、外化于行'],
        good: '关于安全培训的报告\n培训后，车间把班前检查从3项增加到7项。',
      },
      { bad: '在读书会上的讲话\n把所学内化为职业操守，外化为实际行动。', hits: ['内化为职业操守，外化为实际行动'] },
      { bad: '关于学习的通知\n推动学习入脑入心、走深走实。', hits: ['入脑入心、走深走实'] },
      { bad: '关于学习的报告\n各支部学深悟透、融会贯通，讨论热烈。', hits: ['学深悟透、融会贯通'] },
    ],
    allows: [
      '关于安全培训的报告\n培训后把要领内化于心、外化于行，事故由12起降到3起。',
      '关于安全培训的报告\n培训常态长效开展，由安全科负责。',
      '关于改文的通知\n“内化于心、外化于行”请换成做法的变化。',
      '关于农技的报告\n良种在三个村落地生根。',
      '平台内化妆品经营者应当登记，外化验单位应当备案。',
      '心理学中，内化是指把外部规范变成自己的标准。',
      '关于改进学风的通知\n不得只写入脑入心、走深走实。',
    ],
  },
  function* (unit, ctx) {
    if (isBackedUp(unit)) return;
    for (const span of pairs(unit)) {
      if (isAsserted(unit, span))
        yield ctx.finding('pair', span, { pair: brief(unit.text.slice(span.start, span.end)) });
    }
  },
);

/** 内化……外化…… with what they are turned into, and two set phrases side by side. */
function* pairs(unit: SentenceUnit): Generator<Span> {
  const hits = unit.hits(couplets);
  let last = 0;
  for (const [index, hit] of hits.entries()) {
    const next = hits[index + 1];
    if (next === undefined || hit.start < last) continue;
    if (hit.class === 'inner' && next.class === 'outer' && next.start - hit.end <= REACH) {
      const tail = /^[^，。；、,;“”‘’《》]{1,10}/u.exec(unit.text.slice(next.end))?.[0].length ?? 0;
      last = next.end + tail;
      yield { start: hit.start, end: last };
    } else if (hit.class === 'set' && next.class === 'set' && /^[、，]$/u.test(unit.text.slice(hit.end, next.start))) {
      last = next.end;
      yield { start: hit.start, end: last };
    }
  }
}

function brief(text: string): string {
  return text.length > 12 ? `${text.slice(0, 11)}…` : text;
}
