import { isAsserted } from '../../../guards/asserted.ts';
import { isSaidByAnother } from '../../../guards/reported.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { effects } from './words.ts';

/** How far 信号 or 成效 may stand from its verb. */
const REACH = 26;
/** Evidence may follow in so many sentences. */
const NEAR = 2;
/** What comes before is an aim, not a claim: 为了有效提升……, 确保取得实效. */
const AIMS =
  /(?:为|为了|以|要|应|须|必须|确保|力争|力求|争取|努力|推动|以便|从而|旨在|进一步|能够|可以|有利于|有助于|才能|将|计划|目标是)[^，。；]{0,10}$/u;
/** Goals stand in the future; what is said of the leadership is not measured here. */
const ELSEWHERE = /目标|到20\d\d年|更好统筹/u;
const LEADERSHIP = /总书记|党中央/u;
/** The sentence is about the leadership when it opens with it or the claim's own clause names it. */
const LEADERSHIP_FIRST = /^[^，。；]{0,6}(?:习近平|总书记|党中央)/u;
/** The author tells of what is past. */
const TELLS = /以来|去年|上年|一年|半年|近年|这几年|五年|已经?|通过|先后|今年|今后仍|工作中/u;

export const rule = defineBlockRule(
  {
    id: 'slogan/effect-claim',
    summary: '“有效激发”“取得明显成效”没有数字或前后对比',
    why: '成效靠前后两个数或一件办成的事来证明。只写“有效”“明显”，读者无法核对，也看不出和以前差在哪里。',
    fixNote: '在后面补前后对比，由起草人填写。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'minutes', 'request', 'directive', 'essay'] },
    sources: [
      {
        instrument: '《中国共产党重大事项请示报告条例》',
        clause: '第24条',
        words: '力戒空洞无物、评功摆好、搞形式主义',
        provenance: 'seen',
      },
    ],
    messages: {
      claim: '“{claim}”缺少依据，请补前后对比的数或办成的事。',
      fixCompare: '补前后对比',
    },
    terms: [effects],
    triggers: [effects],
    examples: [
      {
        bad: '关于图书馆工作的报告\n活动有效激发了读者的阅读热情。',
        hits: ['有效激发了读者的阅读热情'],
        good: '关于图书馆工作的报告\n活动后，月借书量由800册增加到1300册。',
      },
      { bad: '关于河道保洁的报告\n一年来，保洁工作取得了明显成效。', hits: ['取得了明显成效'] },
      { bad: '关于用人的报告\n选拔释放了重实干、重实绩的强烈信号。', hits: ['释放了重实干、重实绩的强烈信号'] },
      {
        bad: '关于培训的总结\n通过培训，极大提升了村医的综合素质和服务能力。',
        hits: ['极大提升了村医的综合素质和服务能力'],
      },
      {
        bad: '关于护林工作的汇报\n近年来，林场认真学习总书记关于生态的论述，有效激发了护林员的工作热情。',
        hits: ['有效激发了护林员的工作热情'],
      },
      { bad: '在总结会上的讲话\n一年来，各项工作形成了叠加效应。', hits: ['形成了叠加效应'] },
    ],
    allows: [
      '关于图书馆工作的报告\n活动有效激发了读者的热情。月借书量由800册增加到1300册。',
      '关于整治河道的报告\n整治取得明显成效，水质由劣Ⅴ类升为Ⅲ类，投诉减少62%。',
      '关于培训的通知\n各县要确保培训取得实效，为有效提升服务能力打好基础。',
      '关于评估的通知\n请写明是否取得明显成效，附数据。',
      '关于换管的简报\n住户孙桂香说，换管有效缓解了用水难。',
      '关于督查的报告\n整改仍未取得明显成效。',
      '关于学习的报告\n总书记的讲话精神极大提振了全村的信心。',
      '药物明显改善了睡眠，有效缓解了疼痛。',
      '关于改文的通知\n“取得明显成效”后面请补数字。',
      { text: '国家采取措施，有效保障了公民的权利。', genre: 'norm' },
    ],
  },
  function* (block, ctx) {
    for (const [index, { start, unit }] of block.sentences.entries()) {
      if (unit.hits(effects).length === 0 || hasEvidence(unit) || isElsewhere(unit.text)) continue;
      if (block.sentences.slice(index + 1, index + 1 + NEAR).some((next) => hasEvidence(next.unit))) continue;
      for (const span of claims(unit)) {
        const claim = unit.text.slice(span.start, span.end);
        if (LEADERSHIP.test(clauseUpTo(unit.text, span.end))) continue;
        const place = { start: start + span.start, end: start + span.end };
        const edit = { start: place.end, end: place.end, newText: '（由${1:原数}到${2:现数}）' };
        const fix = ctx.fix('fixCompare', {}, 'suggest', [edit], 'snippet');
        yield ctx.finding('claim', place, { claim: brief(claim) }, { fixes: [fix] });
      }
    }
  },
);

const isElsewhere = (text: string): boolean =>
  ELSEWHERE.test(text) || LEADERSHIP_FIRST.test(text) || isSaidByAnother(text);

/** The clause that ends at a place, from its comma on. */
const clauseUpTo = (text: string, end: number): string => /[^，。；]*$/u.exec(text.slice(0, end))?.[0] ?? '';

/** A figure, or something the figure is compared with. */
function hasEvidence(unit: SentenceUnit): boolean {
  return unit.slots.howMuch !== undefined || /同比|环比|位居|排名|第[一二三\d]+位|荣获|被评为/u.test(unit.text);
}

/** Claims of a sentence, one for each run of clauses. */
function* claims(unit: SentenceUnit): Generator<Span> {
  const hits = unit.hits(effects);
  let done = 0;
  for (const [index, opener] of hits.entries()) {
    if (opener.start < done || AIMS.test(unit.text.slice(0, opener.start))) continue;
    const span =
      opener.class === 'degree' ? changed(unit, opener, hits[index + 1]) : pointed(unit, opener, hits.slice(index + 1));
    if (span === undefined || !isAsserted(unit, span)) continue;
    done = span.end;
    yield span;
  }
}

/** 有效 + 激发了 + what: to the end of the clause. */
function changed(unit: SentenceUnit, degree: Span, verb: (Span & { class: string }) | undefined): Span | undefined {
  if (verb?.class !== 'change' || !/^地?$/u.test(unit.text.slice(degree.end, verb.start))) return undefined;
  const rest = /^(了?)([^，。；！,;]*)(?!：)/u.exec(unit.text.slice(verb.end));
  if (rest === null || (rest[1] === '' && !TELLS.test(unit.text.slice(0, degree.start)))) return undefined;
  if (rest[2] === '') return undefined;
  return { start: degree.start, end: verb.end + rest[0].length };
}

/** 释放 … 信号, 取得 … 成效, 形成 … 效应. */
function pointed(
  unit: SentenceUnit,
  opener: Span & { class: string },
  rest: readonly (Span & { class: string })[],
): Span | undefined {
  if (opener.class !== 'send' && opener.class !== 'gain' && opener.class !== 'form') return undefined;
  const wanted = opener.class === 'send' ? 'signal' : opener.class === 'gain' ? 'result' : 'effect';
  const noun = rest.find((hit) => hit.class === wanted && hit.start - opener.end <= REACH);
  if (noun === undefined || /[，。；]/u.test(unit.text.slice(opener.end, noun.start))) return undefined;
  if (unit.text.charAt(noun.end) === '的') return undefined;
  const done = unit.text.charAt(opener.end) === '了' || TELLS.test(unit.text.slice(0, opener.start));
  return done ? { start: opener.start, end: noun.end } : undefined;
}

function brief(claim: string): string {
  return claim.length > 14 ? `${claim.slice(0, 13)}…` : claim;
}
