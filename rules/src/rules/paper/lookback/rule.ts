import { isAsserted, isStated } from '../../../guards/standing.ts';
import { rules2024 } from '../../../rule/burden-sources.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { shift, type Span } from '../../../text/span.ts';
import { lookTerms } from './words.ts';

/** How far the word that leaves the time open may stand before the inspection. */
const REACH = 6;

/** An inspection a block orders or reports, in the block's offsets. */
interface Look extends Span {
  readonly term: string;
  /** Ordered without a time or over and over. */
  readonly loose: boolean;
}

export const rule = defineDocumentRule(
  {
    id: 'paper/lookback',
    summary: '不定期督查、反复“回头看”',
    why: '督查要人陪、要备材料，不写看什么、何时看，各单位只好什么都备。并成一次，写明日期和要核对的数。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes', 'reply', 'criticism'] },
    sources: [rules2024('严格控制督查检查考核总量')],
    messages: {
      loose: '要“{what}”，未写何时、核对什么；请写明日期和要核对的指标。',
      many: '全文{n}处督查，请并成一次，写明日期和要核对的指标。',
      other: '另一处督查',
    },
    terms: [lookTerms],
    triggers: [lookTerms],
    examples: [
      {
        bad: '关于读书活动的通知\n办公室不定期督查各科室读书情况。',
        hits: ['不定期督查'],
        good: '关于读书活动的通知\n办公室6月底核对一次各科室借书册数。',
      },
      { bad: '关于植树的通知\n年底开展“回头看”。', hits: ['“回头看”'] },
      { bad: '关于改厕的通知\n要派出督察组到各村检查。', hits: ['督察组'] },
      {
        bad: { text: '局里开展专项督查，又组织联合督导，各站整改。', genre: 'report' },
        hits: ['专项督查', '联合督导'],
      },
      { bad: '关于节水的通知\n各区要加强督促检查，务求实效。', hits: ['督促检查'] },
    ],
    allows: [
      '关于减轻负担的通知\n不得开展“回头看”，取消专项督查，不搞随机抽查。',
      '关于审计整改的通知\n5月10日对审计整改的七项问题清单“回头看”。',
      '关于食品安全的通知\n市场监管所对餐馆开展随机抽查。',
      '关于安全生产的通知\n安委会派出督查组检查矿井。',
      { text: '该市多头督查，乡镇一天接待四个督查组。', genre: 'criticism' },
      '他站在山顶回头看，来路已经看不清了。',
      '关于采砂的通知\n通过随机抽查加强事中事后监管。\n随机抽查的结果公开。',
      '关于植树的通知\n区林业站5月8日核对成活棵数。',
    ],
  },
  {
    collect(block) {
      const looks = block.sentences.flatMap(({ start, unit }) =>
        readLooks(unit).map((look): Look => ({ ...look, ...shift(look, start) })),
      );
      return looks.length === 0 ? undefined : looks;
    },
    *check(document, ctx) {
      const all = document.items.flatMap(({ block, value }) => value.map((look) => ({ ...look, block })));
      for (const look of all) {
        const related = all
          .filter((other) => other !== look)
          .slice(0, 8)
          .map(({ block, start, end }) => ({ block, start, end, message: ctx.message('other', {}) }));
        if (look.loose) yield ctx.finding('loose', look, { what: look.term }, { related });
        else if (all.length > 1) yield ctx.finding('many', look, { n: all.length }, { related });
      }
    },
  },
);

function readLooks(unit: SentenceUnit): readonly Look[] {
  const hits = unit.hits(lookTerms);
  const { regime } = unit.digest;
  if (
    hits.some((hit) => hit.class === 'lawful') ||
    regime === 'safety' ||
    (regime === 'emergency' && unit.digest.genre === 'directive')
  )
    return [];
  if (/[看查导办][了过着]/u.test(unit.text)) return [];
  const looks: Look[] = [];
  for (const hit of hits) {
    const named = hit.term.includes('“') ? isStated(unit, hit) : isAsserted(unit, hit);
    if (hit.class !== 'look' || !named || !isOffice(unit, hit)) continue;
    const before = hits.findLast(
      (other) => other.class === 'loose' && other.end <= hit.start && hit.start - other.end <= REACH,
    );
    const loose = hit.term.startsWith('挂牌') || (before !== undefined && unit.digest.genre !== 'report');
    if (unit.isHeading ? !hit.term.includes('回头看') : !loose && hit.term.length <= 2) continue;
    const start = before?.term.startsWith('不定') === true ? before.start : hit.start;
    const last = looks.at(-1);
    if (last !== undefined && sameClause(unit, last, hit))
      looks[looks.length - 1] = { ...last, end: hit.end, loose: last.loose || loose };
    else looks.push({ start, end: hit.end, term: hit.term.replace(/[“”]/gu, ''), loose });
  }
  return looks;
}

function sameClause(unit: SentenceUnit, a: Span, b: Span): boolean {
  return !/[，。；、]/u.test(unit.text.slice(a.end, b.start));
}

/** 督查 alone may be a noun in a name (督查室) or what the sentence is about; 回头看 alone may be a glance. */
function isOffice(unit: SentenceUnit, hit: Span & { readonly term: string }): boolean {
  const after = unit.text.slice(hit.end);
  if (/^(?:[室局处科司员专委]|评[估价])/u.test(after)) return false;
  return hit.term !== '回头看' || /开展|组织|搞|加|进行|做好|督/u.test(unit.text);
}
