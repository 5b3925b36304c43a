import { isAsserted } from '../../../guards/standing.ts';
import { article2024 } from '../../../rule/burden-sources.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { downstreamTerms } from './words.ts';

const REACH = 14;
/** Done already (制定了), already there (制定的), the paper itself (制定本方案), or a list of other things. */
const OWN = /[了过、]|^的|^[本该此](?!地|市|省|县|区|单位|部门|系统)/u;

export const rule = defineSentenceRule(
  {
    id: 'paper/downstream-docs',
    summary: '要求下级另定方案、报送总结和落实情况',
    why: '每级都照文件再写一份方案，再报一份总结，执行的事没有多，材料多了几倍。要办的事直接写在本文里，结果从已有渠道看。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'minutes', 'speech', 'request', 'reply'] },
    sources: [article2024('第3条', '一般不提出报送贯彻落实情况、制定配套文件的要求')],
    messages: {
      plan: '要求另定“{paper}”；请把要办的事写在本文里，一般不再要配套文件。',
      report: '要求报送“{paper}”；一般不提此类要求，确需报的请写明用途。',
    },
    terms: [downstreamTerms],
    triggers: [downstreamTerms],
    examples: [
      {
        bad: '关于推进改厕的通知\n各镇要制定实施方案。',
        hits: ['制定实施方案'],
        good: '关于推进改厕的通知\n各镇9月底前改厕40座，验收由区农业农村局到户核对。',
      },
      { bad: '关于植树的通知\n请各单位于4月底前报送工作总结。', hits: ['报送工作总结'] },
      { bad: '关于读书活动的通知\n责成办公室撰写总结稿反馈上级机关。', hits: ['撰写总结稿'] },
      { bad: '关于节水的意见\n各市县要抓紧出台具体的配套文件，细化任务。', hits: ['出台具体的配套文件'] },
      { bad: '关于节电的通知\n落实情况及时报告镇政府。', hits: ['落实情况及时报告'] },
      { bad: '关于清淤的通知\n各村每季度反馈清淤进展情况。', hits: ['反馈清淤进展情况'] },
    ],
    allows: [
      '关于减轻负担的通知\n各地不再制定实施细则，不要求报送贯彻落实情况。',
      '关于施行条例的通知\n省人民政府根据法律授权制定实施细则。',
      '关于修桥的通知\n各标段要编制施工方案，报监理审批。',
      '关于防汛的通知\n各镇要制定应急预案。',
      '关于植树的通知\n各村4月底前栽树300棵。',
      { text: '县里要求各镇层层制定实施方案，内容照抄。', genre: 'criticism' },
      '他花了两年制定工作计划，却没有动手。',
      { text: '县局制定实施方案，改厕40座。', genre: 'report' },
      '关于改厕的方案\n结合各镇实际，制定本实施方案。',
      '关于改厕的通知\n各镇按照制定的实施方案，9月底前改厕40座。',
    ],
  },
  function* (unit, ctx) {
    const hits = unit.hits(downstreamTerms);
    if (hits.some((hit) => hit.class === 'lawful')) return;
    const asked = hits.some((hit) => hit.class === 'others');
    if (unit.isHeading && unit.text.length < 16) return;
    for (const paper of hits) {
      if (paper.class !== 'paper' || !isAsserted(unit, paper)) continue;
      const id = /情况|总结|报告|材料|简报|信息/u.test(paper.term) ? 'report' : 'plan';
      const hand = hits.find((hit) => isHanded(unit, paper.end, hit));
      if (hand !== undefined && paper.term.endsWith('情况')) {
        yield ctx.finding(id, { start: paper.start, end: hand.end }, { paper: paper.term });
        continue;
      }
      if (!asked) continue;
      const make = hits.findLast(
        (hit) => hit.class === 'make' && hit.end <= paper.start && near(unit, hit.end, paper.start),
      );
      if (make === undefined || OWN.test(unit.text.slice(make.end, paper.start))) continue;
      const span = { start: make.start, end: paper.end };
      yield ctx.finding(id, span, { paper: paper.term });
    }
  },
);

function near(unit: SentenceUnit, from: number, to: number): boolean {
  return to - from <= REACH && !/[，。；：]/u.test(unit.text.slice(from, to));
}

/** 落实情况定期报告, 进展情况于5月底前报送: the paper first, then the act with at most a time between. */
function isHanded(unit: SentenceUnit, paperEnd: number, hit: TermHit): boolean {
  if (hit.start < paperEnd || hit.start - paperEnd > REACH) return false;
  const between = unit.text.slice(paperEnd, hit.start);
  return (
    /^(?:报告|报送|上报|反馈|报[我县市省区])/u.test(hit.term) &&
    /^(?:要|应|须|请)?(?:及时|定期|按时|每[年月季半]{1,2}|于[^，。；、]{2,12}前?|一并|书面)$/u.test(between)
  );
}
