import { isMentionAt, polarityAt } from '../../../facts/clauses.ts';
import { isSaidByAnother, sentenceUpTo } from '../../../guards/reported.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { contains, type Span } from '../../../text/span.ts';
import { importance } from './words.ts';

/** How far a verb of recognising, 具有 or 事关 may stand from what it governs, in characters. */
const REACH = 44;

export const rule = defineDocumentRule(
  {
    id: 'slogan/importance-preamble',
    summary: '论述工作的重要性、必要性，没有写要做的事',
    why: '接到文件的人已经要办这件事，再讲它重要，不会让他知道多一点怎样办。开头直接写谁在何时前做什么，读者最省时间。',
    level: 'warning',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'request', 'reply'] },
    sources: [
      {
        instrument: '《整治形式主义为基层减负若干规定》',
        clause: '第2条',
        words: '一般不必阐述形势背景、重要意义、主要原则等内容',
        provenance: 'seen',
      },
    ],
    messages: {
      one: '此处讲重要性，没有写要做的事；请直接写谁在何时前做什么。',
      many: '全文{count}处讲重要性，请只留要做的事：谁、何时前、做什么。',
      other: '另一处讲重要性',
    },
    terms: [importance],
    triggers: [importance],
    examples: [
      {
        bad: '关于开展校园排查的通知\n各校要充分认识排查工作的重要性和必要性。',
        hits: ['充分认识排查工作的重要性和必要性'],
        good: '关于开展校园排查的通知\n各校于9月5日前查完门窗和线路，把清单交区教育局。',
      },
      { bad: '关于修缮水渠的通知\n修缮水渠事关全镇春耕大局。', hits: ['事关全镇春耕大局'] },
      {
        bad: '关于整理档案的通知\n整理档案具有十分重要的现实意义。\n做好这项工作，意义重大。',
        hits: ['具有十分重要的现实意义', '意义重大'],
      },
      { bad: '关于疏浚河道的通知\n在汛期之前，疏浚河道显得尤为重要。', hits: ['显得尤为重要'] },
      { bad: '关于值守的通知\n夜间值守是一项严肃的政治任务。', hits: ['是一项严肃的政治任务'] },
      { bad: { text: '您来信所提的公厕改造事关千家万户。', genre: 'reply' }, hits: ['事关千家万户'] },
    ],
    allows: [
      '关于换管的报告\n换管是一项民生工程的组成部分，列在第三批。',
      { text: '来信说，此事关系到他家孩子入学，我局已电话核实。', genre: 'reply' },
      '关于换管的报告\n评审组组长吴敏认为，这次换管具有重要意义。',
      '关于修缮水渠的通知\n修缮水渠要在3月20日前完工，由农技站验收。',
      '关于改进文风的通知\n文件不必阐述形势背景和重要意义，不得大谈重要性、必要性。',
      '关于评审的通知\n可行性报告应当论证项目建设的必要性，附测算表。',
      { text: '关于评比的报告\n村里办成了一批事关全局的大事，修通了三座桥。', genre: 'report' },
      '水对种子发芽具有重要意义，缺水时酶不起作用。',
      '关于报送材料的通知\n项目的必要性由设计单位说明，3月1日前交齐。',
      { text: '为了明确物权的重要性质，制定本法。', genre: 'norm' },
      '关于摸底的通知\n请按“重要性”一栏从高到低排列，本周五前交。',
    ],
  },
  {
    collect(block) {
      const spans = block.hits(importance).length === 0 ? [] : passages(block);
      return spans.length === 0 ? undefined : spans;
    },
    *check(document, ctx) {
      const places = document.items.flatMap((item) => item.value.map((span) => ({ block: item.block, ...span })));
      const [first] = places;
      for (const place of places) {
        if (places.length === 1 || document.digest.genre !== 'directive') {
          yield ctx.finding('one', place, {}, { level: 'info' });
        } else {
          const related =
            first === undefined || first === place ? [] : [{ ...first, message: ctx.message('other', {}) }];
          yield ctx.finding('many', place, { count: places.length }, { related });
        }
      }
    },
  },
);

/** The passages of a block that argue importance, in order, not overlapping. */
function passages(block: BlockUnit): readonly Span[] {
  const found: Span[] = [];
  const hits = block.hits(importance);
  hits.forEach((hit, index) => {
    const before = (name: string): Span | undefined =>
      hits.slice(0, index).findLast((other) => other.class === name && sameSentence(block.text, other.end, hit.start));
    if (block.text.charAt(hit.end) === '的') return;
    let start: number | undefined;
    if (hit.class === 'quality') start = (before('recognise') ?? before('has'))?.start;
    else if (hit.class === 'predicate') start = atClauseEnd(block.text, hit.end) ? hit.start : undefined;
    else if (hit.class === 'stake') start = sameClause(block.text, before('concerns'), hit.start);
    if (start === undefined || !asserted(block, { start, end: hit.end })) return;
    const verb = hits.find((other) => other.class === 'has' && other.end === start);
    const span = { start: withAdverb(block.text, verb?.start ?? start), end: withTail(block.text, hit.end) };
    const last = found.at(-1);
    if (last !== undefined && span.start < last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else found.push(span);
  });
  return found;
}

function sameSentence(text: string, from: number, to: number): boolean {
  return to - from <= REACH && !/[。；！？\n]/u.test(text.slice(from, to));
}

/** 事关 reaches the end of its clause and no further. */
function sameClause(text: string, opener: Span | undefined, to: number): number | undefined {
  return opener === undefined || /[，,的]/u.test(text.slice(opener.end, to).replace(/的(?=[^，,]{0,4}$)/u, ''))
    ? undefined
    : opener.start;
}

function atClauseEnd(text: string, end: number): boolean {
  return end === text.length || /[，。；！、,;!]/u.test(text.charAt(end));
}

/** Takes 充分、深刻 before the verb into the passage. */
function withAdverb(text: string, start: number): number {
  return /(?:充分|深刻|切实|进一步|高度|全面|清醒|务必)$/u.test(text.slice(0, start))
    ? start - (text.slice(0, start).endsWith('进一步') ? 3 : 2)
    : start;
}

/** Takes a coordinated 和必要性 after the noun into the passage. */
function withTail(text: string, end: number): number {
  return end + (/^(?:[和与、及](?:重要性|必要性|紧迫性))+/u.exec(text.slice(end))?.[0].length ?? 0);
}

function asserted(block: BlockUnit, span: Span): boolean {
  if (block.digest.mention || block.digest.prohibited) return false;
  if (polarityAt(block.clauses, span.start) !== 'asserted' || isMentionAt(block.clauses, span.start)) return false;
  if (isSaidByAnother(sentenceUpTo(block.text, span.start))) return false;
  return !block.marks.pairs.some((pair) => contains(pair, span));
}
