import { isAsserted, isBackedUp } from '../../../guards/asserted.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { contains, type Span } from '../../../text/span.ts';
import { answers } from './words.ts';

/** How long the praise between 交出 and 答卷 may be. */
const REACH = 36;

export const rule = defineSentenceRule(
  {
    id: 'slogan/satisfying-answer',
    summary: '“交出满意答卷”“让……放心、让……满意”没有评价依据',
    why: '满意由别人评，自己写上去没有依据。写出谁评的、问了多少人、结果多少，或写办成的一件事，读者才能判断。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request', 'essay'] },
    sources: [],
    messages: {
      sheet: '“答卷”没有写谁评、看什么；请补评价数据，或写要办成的事。',
      trust: '此处写放心、满意，没有写谁评、看什么；请补评价数据，或写要办成的事。',
    },
    terms: [answers],
    triggers: [answers],
    examples: [
      {
        bad: '关于供电工作的报告\n全所职工团结一心，交出了一份满意的答卷。',
        hits: ['交出了一份满意的答卷'],
        good: '关于供电工作的报告\n全年停电时间比上年少6小时，抽查的500户中452户评为满意。',
      },
      { bad: '在城管会议上的讲话\n我们要书写新时代城管工作的优异答卷。', hits: ['书写新时代城管工作的优异答卷'] },
      { bad: '关于护林的报告\n努力建设一支让林场放心、让林农满意的护林队伍。', hits: ['让林场放心、让林农满意'] },
      { bad: '关于团校的报告\n培养一批组织放心、青年满意的讲解员。', hits: ['组织放心、青年满意'] },
      { bad: '关于乡医的总结\n全力打造一支县放心、村民满意的乡医队伍。', hits: ['县放心、村民满意'] },
      { bad: '关于招商的汇报\n努力奋斗，让组织放心、让企业舒心、让百姓开心！', hits: ['让组织放心、让企业舒心'] },
    ],
    allows: [
      '关于食堂的报告\n留样48小时，家长放心，厨师省心，只多花11元。',
      '关于供电工作的报告\n让用户放心、让企业满意：抽查500户，满意452户。',
      '关于考试的通知\n考生交出答卷后按顺序离场。',
      '关于考试的通知\n阅卷教师收到答卷后签字，成绩由教务处公布。',
      '他交上了一份满意的答卷，走出教室。',
      '关于改文的通知\n“交出满意答卷”请改成办成的事。',
      '关于食堂的报告\n职工对菜价不满意，食堂已降价三次，家长仍不放心。',
      '关于讲评的通知\n不得写“让组织放心、让群众满意”一类的话。',
    ],
  },
  function* (unit, ctx) {
    if (isBackedUp(unit)) return;
    const spans = unit.hits(answers).flatMap((hit) => {
      if (hit.class !== 'sheet' && hit.class !== 'trust') return [];
      const span = hit.class === 'sheet' ? sheetSpan(unit, hit) : trustSpan(unit.text, hit);
      return span === undefined || !isAsserted(unit, span) ? [] : [{ ...span, id: hit.class }];
    });
    for (const { id, ...span } of spans) {
      const nested = spans.some((other) => other.id !== id && contains(other, span));
      if (!nested) yield ctx.finding(id, span, {});
    }
  },
);

/** 交出 … 满意 … 答卷 in one clause. An answer sheet without praise is paper. */
function sheetSpan(unit: SentenceUnit, sheet: Span): Span | undefined {
  const before = unit.hits(answers).filter((hit) => hit.end <= sheet.start && sheet.start - hit.end <= REACH);
  const verb = before.findLast((hit) => hit.class === 'hand');
  if (verb === undefined || /[，。；]/u.test(unit.text.slice(verb.end, sheet.start))) return undefined;
  const praised = before.some((hit) => hit.class === 'praise' && hit.start >= verb.end);
  return praised ? { start: verb.start, end: sheet.end } : undefined;
}

/** 〔让〕某某放心、〔让〕某某满意; the pair in either order. */
function trustSpan(text: string, hit: Span): Span | undefined {
  const rest = text.slice(hit.end);
  const after =
    /^[、，]?(?:[让使令])?[^，。；、的]{1,6}(?:满意|放心|安心)(?=的|[，。；]|$)/u.exec(rest) ??
    /^[、，][让使令][^，。；、的得]{1,6}(?:舒心|开心|省心|安心|满意)(?=[、，。；！]|$)/u.exec(rest);
  const before =
    /(?:[让使令][^，。；、的]{1,6}|(?<=[一二三两几][支批名个位])[^，。；、的]{1,4}|(?<=[，。；、]|^)[^，。；、的一]{2,4})$/u.exec(
      text.slice(0, hit.start),
    );
  if (after === null || before === null) return undefined;
  return { start: before.index, end: hit.end + after[0].length };
}
