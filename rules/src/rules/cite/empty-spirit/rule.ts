import { isAsserted } from '../../../guards/asserted.ts';
import { isOfCentralOrgan } from '../../../guards/central-organ.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { spirits } from './words.ts';

/** Whose spirit may be asked for: only what names no leader, organ of the centre or theory. */
const PLAIN =
  /^(?:了|好|的|上级|有关|相关|各级|会议|文件|通知|讲话|指示|批示|重要|此次|本次|全县|全市|全区|全镇|县里|市里|局|专题|系列|工作|部署|动员会|和|、|“[^”]{2,24}”){0,8}$/u;
/** The content follows: a colon, a title, a list or the words themselves. */
const CONTENT = /[：:《]|即|就是|一是|第一|（一）|主要是|明确(?:了|提出)|要求(?:在|于|把|将|各|是)|指出|强调|提出/u;
const REACH = 60;

export const rule = defineDocumentRule(
  {
    id: 'cite/empty-spirit',
    summary: '只写贯彻、传达“精神”，没有写内容',
    why: '没有到会、没有看到文件的人，只知道有精神，不知道要做什么。写出其中和本单位有关的一条，才能照办。',
    fixNote: '在后面补内容，由起草人填写。',
    level: 'info',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['directive', 'report', 'speech', 'minutes'] },
    sources: [],
    messages: {
      spirit: '此处写了“精神”，没有写内容；请写与本单位有关的是哪一条。',
      fixContent: '补内容',
    },
    terms: [spirits],
    triggers: [spirits],
    examples: [
      {
        bad: '关于开会的通知\n各站收到通知后召开职工会传达精神，做好记录。',
        hits: ['传达精神'],
        good: '关于开会的通知\n各站召开职工会，宣布从5月起夜班由两人改为三人。',
      },
      { bad: '关于培训工作的报告\n全所认真学习上级会议精神，思想有了提高。', hits: ['学习上级会议精神'] },
      { bad: '关于林业工作的报告\n全面贯彻了“大干一百天”的重要精神。', hits: ['贯彻了“大干一百天”的重要精神'] },
      { bad: '在例会上的讲话\n大家要深刻领会有关文件精神，抓好落实。', hits: ['领会有关文件精神'] },
    ],
    allows: [
      '关于开会的通知\n传达会议精神：夜班由两人改为三人。',
      '关于培训的报告\n学习《安全生产规程》精神，全员考试合格。',
      '关于学习的报告\n学习贯彻党的全会精神，举办读书班两期。',
      '国务院关于某项工作的通知\n各地要认真贯彻会议精神，抓好落实。',
      '关于开会的通知\n不得以会议传达精神，不得层层开会。',
      '他的精神很好，学习也用功。',
      '关于文明单位的报告\n职工精神面貌好，窗口干净。',
      '关于传达的报告\n传达上级会议精神，明确了夜班由两人改为三人。',
    ],
  },
  {
    collect(block) {
      const spans = emptySpirits(block);
      return spans.length === 0 ? undefined : spans;
    },
    *check(document, ctx) {
      if (isOfCentralOrgan(document.title)) return;
      for (const { block, value } of document.items) {
        for (const span of value) {
          const edit = { block, start: span.end, end: span.end, newText: '（即：${1:有关内容}）' };
          const fix = ctx.fix('fixContent', {}, 'suggest', [edit], 'snippet');
          yield ctx.finding('spirit', { block, ...span }, {}, { fixes: [fix] });
        }
      }
    },
  },
);

function emptySpirits(block: BlockUnit): readonly Span[] {
  const hits = block.hits(spirits);
  return hits.flatMap((spirit, index) => {
    const verb = hits[index - 1];
    if (spirit.class !== 'spirit' || verb?.class !== 'pass') return [];
    if (!/^(?:[，。；、！,;]|$)/u.test(block.text.slice(spirit.end))) return [];
    if (!PLAIN.test(block.text.slice(verb.end, spirit.start))) return [];
    const rest = /^[^。\n]*/u.exec(block.text.slice(spirit.end, spirit.end + REACH))?.[0] ?? '';
    const span = { start: verb.start, end: spirit.end };
    return CONTENT.test(rest) || !isAsserted(block, span) ? [] : [span];
  });
}
