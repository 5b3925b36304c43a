import { isStated } from '../../../guards/standing.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { supplementTerms } from './words.ts';

/** What a block has to do with a notice after the notice, in its own offsets. */
interface Added {
  /** 补充通知 as the block's beginning or as the end of a title. */
  readonly lead: Span | undefined;
  /** 还少了一项: one more, said outright. */
  readonly more: Span | undefined;
  readonly orders: number;
  readonly mends: boolean;
}

export const rule = defineDocumentRule(
  {
    id: 'paper/supplementary',
    summary: '发文后又补充通知，追加要求',
    why: '要求分几次下，执行的人要把几份文件拼起来看，先前的安排也要重做。并入原件重发，写明增了哪项、减了哪项。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes'] },
    sources: [],
    messages: {
      added: '补充通知新增{n}项要求；请并入原件，并写明减去了哪项。',
      more: '又加了一项要求；请并入原件，并写明减去了哪项。',
    },
    terms: [supplementTerms],
    triggers: [supplementTerms],
    examples: [
      {
        bad: '关于植树的补充通知\n各村必须另交照片两张。\n各校须增报一名联络员。',
        hits: ['补充通知'],
        good: '关于植树的通知\n各村4月底前栽树300棵；每村报一名联络员。',
      },
      { bad: '关于读书活动的通知\n各科室6月底前读完。\n补充通知：\n全体职工一律写读后感。', hits: ['补充通知'] },
      { bad: '关于清淤的通知\n还少了一项重要内容，各村要派人值守。', hits: ['还少了一项'] },
      { bad: '关于改厕的再次通知\n各镇务必再报一次底数。', hits: ['再次通知'] },
    ],
    allows: [
      '关于植树时间的补充通知\n植树日期有误，更正为3月12日。',
      '关于会议改期的补充通知\n会议延期至5月6日，地点不变。',
      '关于植树的通知\n按照补充通知的要求，各村须在4月底前栽完。',
      '关于精简文件的通知\n不得以补充通知追加要求。',
      { text: '该局一周内三发补充通知，要求必须加报。', genre: 'criticism' },
      '关于植树的通知\n各村4月底前栽树300棵。',
      '商家发来补充通知，说货晚到两天。',
    ],
  },
  {
    collect: readAdded,
    *check(document, ctx) {
      const { items } = document;
      for (const [index, { block, value }] of items.entries()) {
        if (value.more !== undefined) yield ctx.finding('more', { block, ...value.more }, {});
        if (value.lead === undefined) continue;
        const next = items.findIndex((other, at) => at > index && other.value.lead !== undefined);
        const under = items.slice(index, next < 0 ? items.length : next);
        const n = under.reduce((sum, item) => sum + item.value.orders, 0);
        if (n === 0 || (n === 1 && under.some((item) => item.value.mends))) continue;
        yield ctx.finding('added', { block, ...value.lead }, { n });
      }
    },
  },
);

function readAdded(block: BlockUnit): Added | undefined {
  const hits = block
    .hits(supplementTerms)
    .filter((hit) => hit.class === 'order' || hit.class === 'mend' || isStated(block, hit));
  if (hits.length === 0 || block.digest.mention) return undefined;
  const opens = (span: Span): boolean =>
    block.blockKind === 'title'
      ? span.end === block.text.length
      : span.start === 0 && /^[：:]?$|^[：:]/u.test(block.text.slice(span.end));
  const orders = block.sentences.filter(({ start, end }) =>
    hits.some((hit) => hit.class === 'order' && hit.start >= start && hit.end <= end),
  );
  return {
    lead: hits.find((hit) => hit.class === 'lead' && opens(hit)),
    more: hits.find((hit) => hit.class === 'more'),
    orders: orders.length,
    mends: hits.some((hit) => hit.class === 'mend'),
  };
}
