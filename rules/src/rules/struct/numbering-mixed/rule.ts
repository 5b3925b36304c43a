import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { markLike, numberingOf, slipsIn } from '../numbering/siblings.ts';

export const rule = defineDocumentRule(
  {
    id: 'struct/numbering-mixed',
    summary: '同级序号中途换了写法',
    why: '同一级的项目用两种写法接着数，读者分不清谁和谁并列，多半是几份材料拼在一起。',
    fixNote: '把这一项的序号改成前面同级的写法，后面各项要跟着核对，所以不会自动修复。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'other'] },
    sources: [],
    messages: {
      mixed: '同级序号前面是“{before}”，这里写“{found}”，请改为“{expected}”。',
      before: '前一个同级序号',
      fixStyle: '改为“{expected}”',
    },
    examples: [
      {
        bad: '关于防汛的通知\n（一）清淤。3月前清完。\n（二）备料。沙袋200只。\n三是值班，两人一班。',
        hits: ['三是'],
        good: '关于防汛的通知\n（一）清淤。3月前清完。\n（二）备料。沙袋200只。\n（三）值班。两人一班。',
      },
      {
        bad: '关于修路的报告\n一、已修3公里。\n2.剩余2公里。',
        hits: ['2.'],
        fixed: '关于修路的报告\n一、已修3公里。\n二、剩余2公里。',
      },
      { bad: '关于供水的报告\n（一）水厂两座。日供水3000吨。\n二是水塔，一座。', hits: ['二是'] },
      { bad: '关于图书馆的总结\n1.借书320册。\n2.还书310册。\n（3）修书15册。', hits: ['（3）'] },
    ],
    allows: [
      '关于防汛的通知\n一、清淤\n（一）河道。3月前清完。\n（二）沟渠。4月前清完。\n二、备料\n（一）沙袋。200只。',
      '关于防汛的通知\n一、清淤\n1.河道。3月前清完。\n2.沟渠。4月前清完。',
      '关于防汛的通知\n（一）清淤。一是清河道，二是清沟渠。\n（二）备料。沙袋200只。',
      '关于防汛的通知\n（一）清淤。3月前清完。\n一是清河道，派12人。\n二是清沟渠，派8人。\n（二）备料。沙袋200只。',
      '关于防汛的通知\n一、清淤\n（一）河道。3月前清完。\n（二）沟渠。4月前清完。\n二、备料\n（三）沙袋。200只。',
      '关于防汛的通知\n（一）值守。两人一班。\n（二）清淤。一是清河道，派12人。\n二是清沟渠，派8人。',
      '关于防汛的通知\n附件：1.名单\n2.分工表',
      '第一章 总则\n第一条 为了修路，制定本办法。\n（一）修路由镇里负责。',
      '关于修路的报告\n（三）已修3公里。\n（四）剩余2公里。',
    ],
  },
  {
    collect: numberingOf,
    *check(document, ctx) {
      for (const { kind, block, mark, before, beforeBlock } of slipsIn(document.items)) {
        if (kind !== 'style') continue;
        const expected = markLike(before, before.value + 1);
        const place = { block, start: mark.start, end: mark.end };
        yield ctx.finding(
          'mixed',
          place,
          { before: before.text, found: mark.text, expected },
          {
            related: [{ block: beforeBlock, start: before.start, end: before.end, message: ctx.message('before', {}) }],
            fixes: [ctx.fix('fixStyle', { expected }, 'suggest', [{ ...place, newText: expected }])],
          },
        );
      }
    },
  },
);
