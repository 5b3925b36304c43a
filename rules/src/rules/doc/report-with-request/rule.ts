import { isAsserted } from '../../../guards/asserted.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { bareTitle, kindOf } from '../genres.ts';
import type { TermHit } from '../../../lexicon/term-table.ts';
import { requests } from './words.ts';

/** Reports that ask by their nature, or go to a congress. */
const ASKS_BY_NATURE =
  /可行性研究报告|申请报告|请示报告|立项报告|评估报告|鉴定报告|政府工作报告|审计报告|议案|转发|印发|批转|报告书|开题报告|述职|述廉|述学/u;

export const rule = defineDocumentRule(
  {
    id: 'doc/report-with-request',
    summary: '报告中夹带请示事项',
    why: '报告不需要批复，收文机关不会按请示办理，夹在里面的事就没有人批。另写一件请示，事情才有答复。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    stageLevels: { draft: 'warning' },
    genres: { only: ['report', 'request'] },
    sources: [
      {
        instrument: '《党政机关公文处理工作条例》',
        clause: '第15条',
        provenance: 'seen',
      },
    ],
    messages: {
      mixed: '报告中不夹带请示事项，请把“{phrase}”一事另写请示。',
    },
    terms: [requests],
    triggers: [requests],
    examples: [
      {
        bad: '关于水库除险情况的报告\n县水务局：\n坝坡渗水点已封堵6处。余下2处需资金18万元，请予拨付。',
        hits: ['请予拨付'],
        good: '关于水库除险情况的报告\n县水务局：\n坝坡渗水点已封堵6处，余下2处拟于4月封堵。',
      },
      { bad: '关于校舍安全的报告\n县教育局：\n围墙已加固40米。拟改建厕所一处，妥否，请批示。', hits: ['妥否，请批示'] },
      { bad: '关于防汛准备的报告\n县政府：\n物资已到位。增设的两个值守点，请批准。', hits: ['请批准'] },
      { bad: '关于馆藏清点的报告\n县文旅局：\n清点藏品310件。特此请示。', hits: ['特此请示'] },
      { bad: '关于校舍的报告\n县教育局：\n学校自筹5万元，其余24万元请县财政予以解决。', hits: ['予以解决'] },
      { bad: '关于校舍的报告\n县教育局：\n恳请县教育局增加保安2名。', hits: ['恳请'] },
    ],
    allows: [
      '关于校舍的报告\n县教育局：\n对家长反映的漏水，已于3月予以解决。',
      '关于校舍的报告\n县教育局：\n以上报告，恳请批评指正。',
      '张平同志述职报告\n以上报告，不妥之处敬请批准。',
      '关于拨付除险资金的请示\n县水务局：\n余下2处需资金18万元，请予拨付。妥否，请批示。',
      '关于水库除险情况的报告\n县水务局：\n坝坡渗水点已封堵6处。特此报告。',
      '关于审批情况的报告\n县政府：\n全年受理“请予批准”类申请30件，均已办结。',
      '水库加固可行性研究报告\n推荐方案一，请批准。',
      '政府工作报告\n各位代表：\n以上报告，请予审议。',
      '关于退件的报告\n县政府：\n镇里来文写明“妥否，请批示”，已退回改写请示。',
    ],
  },
  {
    collect(block) {
      const spans = block
        .hits(requests)
        .filter((hit) => isAsserted(block, hit) && block.text.charAt(hit.end) !== '的' && asks(block.text, hit))
        .map(({ start, end, term }) => ({ start, end, term }));
      return spans.length === 0 ? undefined : spans;
    },
    *check(document, ctx) {
      const title = bareTitle(document.title);
      if (kindOf(title) !== '报告' || ASKS_BY_NATURE.test(title)) return;
      for (const { block, value } of document.items) {
        for (const { start, end, term } of value) yield ctx.finding('mixed', { block, start, end }, { phrase: term });
      }
    },
  },
);

/** 请区财政予以解决 asks; 对来信反映的漏水予以解决 tells, and 恳请批评指正 is a courtesy. */
function asks(text: string, hit: TermHit): boolean {
  if (hit.class === 'grant') return /(?:请|请求|望)[^，。；]{0,12}$/u.test(text.slice(0, hit.start));
  return hit.class !== 'plea' || !/^[^，。；]{0,8}(?:批评|指正|谅解|理解|监督|审议|审阅)/u.test(text.slice(hit.end));
}
