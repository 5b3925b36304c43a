import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { markLike, numberingOf, slipsIn } from '../numbering/siblings.ts';

export const rule = defineDocumentRule(
  {
    id: 'struct/numbering-gap',
    summary: '同级序号缺号或重号',
    why: '序号断了，读者不知道是漏了一节还是写错了号，引用“第几条”时也会指错。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      gap: '“{before}”之后是“{found}”，缺“{missing}”，请补上或改号。',
      repeat: '序号“{found}”重复，前面已有“{before}”，请改号。',
      before: '前一个同级序号',
    },
    examples: [
      {
        bad: '关于防汛的通知\n一、清淤\n3月前清完。\n三、备料\n沙袋200只。',
        hits: ['三、'],
        good: '关于防汛的通知\n一、清淤\n3月前清完。\n二、备料\n沙袋200只。',
      },
      {
        bad: '关于防汛的通知\n（一）清淤。3月前清完。\n（二）备料。沙袋200只。\n（二）值班。两人一班。',
        hits: ['（二）'],
      },
      { bad: '关于修路的报告\n1.已修3公里。\n2.已补12处坑。\n4.剩余2公里。', hits: ['4.'] },
      { bad: '关于修渠的通知\n（一）东段5月完工。\n（一）西段6月完工。\n（三）两段7月验收。', hits: ['（一）'] },
      { bad: '一、办理时间\n每周一上午。\n二、办理地点\n镇政务大厅。\n四、收费\n不收费。', hits: ['四、'] },
      { bad: '关于供水的报告\n一、情况\n1.水厂两座。\n2.水塔一座。\n一、问题\n二、打算\n四、建议', hits: ['四、'] },
    ],
    allows: [
      '关于修渠的报告\n（一）东段完工。\n（二）西段完工。（\n三）两段验收。\n（四）余料入库。',
      '关于修渠的通知\n（一）东段5月完工。\n（一）西段6月完工。\n（二）两段7月验收。',
      '关于水厂的报告\n一、检修情况\n更换水泵三台。\n二、存在的问题\n水塔老旧，夜间水压低。\n三、下一步打算\n6月修水塔。',
      '关于防汛的通知\n一、清淤\n1.河道。3月前清完。\n2.沟渠。4月前清完。\n二、备料\n1.沙袋200只。',
      '关于防汛的通知\n（三）值班。两人一班。\n（四）巡查。每天一次。',
      '关于防汛的通知\n一、清淤\n（一）河道。3月前清完。\n二、备料\n（一）沙袋。200只。',
      '关于术语的报告\n1.补桥：指三座木桥。\n2.2026年工程：指新修的两条路。\n3.3+1小组：指三名村民和一名干部。\n4.路灯：指太阳能灯。',
      '关于修路的报告\n2023.5公里已修。\n2024年再修3公里。',
      '第一条 为了修路，制定本办法。\n第三条 修路由镇里负责。',
      { text: '# 关于防汛的通知\n\n1. 清淤\n1. 备料\n1. 值班\n', language: 'markdown' },
      '1. 打开阀门。\n3. 关闭阀门。',
    ],
  },
  {
    collect: numberingOf,
    *check(document, ctx) {
      for (const { kind, block, mark, before, beforeBlock } of slipsIn(document.items)) {
        if (kind === 'style' || (document.digest.genre === 'other' && mark.style !== 'han-comma')) continue;
        const place = { block, start: mark.start, end: mark.end };
        const related = [
          { block: beforeBlock, start: before.start, end: before.end, message: ctx.message('before', {}) },
        ];
        if (kind === 'repeat')
          yield ctx.finding('repeat', place, { found: mark.text, before: before.text }, { related });
        else {
          const missing = markLike(before, before.value + 1);
          yield ctx.finding('gap', place, { before: before.text, found: mark.text, missing }, { related });
        }
      }
    },
  },
);
