import { defineBlockRule } from '../../../rule/define-rule.ts';
import { patternList } from '../../../match/pattern-list.ts';

/** What people working on a draft write to each other in it. */
const SHAPES: readonly RegExp[] = [
  /[（(【[［](?:批注|修订|修改意见|审核意见|审改意见|领导意见)[:：\d][^）)】\]］]{0,40}[）)】\]］]/gu,
  /[（(【[［](?:此处|此句|此段|这里|本段|本句|上句|上段)[^）)】\]］]{0,20}(?:核实|核对|再核|再查|再定|补充|补写|删|改|斟酌|展开|确认|略写|待定)[^）)】\]］]{0,16}[）)】\]］]/gu,
  /[（(【[［](?:请|需|待)[^）)】\]］，。]{0,12}(?:核实|核对|补充|补写|斟酌|确认|审定)(?:后(?:再)?(?:填|补|报|改))?[）)】\]］]/gu,
  /【删除?[:：][^】]{1,60}】|【插入?[:：][^】]{1,60}】|【原文[:：][^】]{1,60}】/gu,
  /(?:^|(?<=[，。]))[^，。]{0,20}(?:用于|供)(?:本|当前|该)[^，。]{0,12}(?:演示|测试|示例)[^，。]{0,12}/gu,
  /(?<=^|[，。；])(?:里面的?|其中的?|以上|个别|部分)?(?:数字|数据|数|金额|人数|日期|名单|人名)(?:尚|还|均|都)?(?:待|需)(?:再)?核(?:实|对)?(?=[，。；]|$)/gu,
  /(?:照搬|沿用|按|用|套用)(?:去年|上年|往年|旧)的?[^，。]{0,8}(?:改|换)(?:个|了)?年份/gu,
  /(?:^|(?<=\n))(?:修订记录|批注|审阅意见)[:：]?$/gu,
];
const LIST = patternList(SHAPES);

export const rule = defineBlockRule(
  {
    id: 'doc/leftover',
    summary: '批注、修改说明、样稿说明留在定稿里',
    why: '这些话是写稿的人之间说的，印发出去，读者会当成正文，也显得没有定稿。',
    fixNote: '处理完批注所说的事再删去这句话。',
    level: 'warning',
    stageLevels: { draft: 'hint' },
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['other', 'criticism'] },
    sources: [],
    messages: {
      note: '“{span}”是改稿用的话，请处理后删去。',
      fixDrop: '删去这句话',
    },
    triggers: SHAPES,
    examples: [
      {
        bad: '关于停水的通知\n停水范围为西街各户（此处数字请核实）。',
        hits: ['（此处数字请核实）'],
        fixed: '关于停水的通知\n停水范围为西街各户。',
      },
      { bad: '关于修路的报告\n已修3公里（此处再核）。', hits: ['（此处再核）'] },
      { bad: '关于修路的报告\n已修3公里【批注：与上月不一致】。', hits: ['【批注：与上月不一致】'] },
      { bad: '关于修路的报告\n剩余2公里（待财政所核对），年底完工。', hits: ['（待财政所核对）'] },
      { bad: '关于修路的报告\n已修3公里，数字待核。', hits: ['数字待核'] },
      { bad: '关于修路的报告\n路已通车。\n该图仅用于本报告演示插图。', hits: ['该图仅用于本报告演示插图'] },
      { bad: '关于修路的报告\n【删除：原计划5月完工】现定6月完工。', hits: ['【删除：原计划5月完工】'] },
    ],
    allows: [
      '关于验收的通知\n水表读数（此处装有旧表）由抄表员和住户当面签字。',
      '关于清查的通知\n名单待核对无误后张榜。',
      '关于审批的通知\n领导批示原件存办公室。',
      '关于设备的报告\n购置投影仪两台，用于教学演示和测试。',
      '关于核对的通知\n请各村核对户数（以3月底为准）。',
      '关于章程的报告\n此处原为旧仓库，现改建为图书室。',
      '关于登记的通知\n备注栏请填写联系电话。',
      '关于修订的通知\n修订记录由档案室保管。',
      '关于演练的报告\n该泵房供当地学校参观（需预约）。',
    ],
  },
  function* (unit, ctx) {
    if (unit.blockKind === 'code') return;
    const found = LIST.matches(unit.text)
      .map(({ match }) => ({ start: match.index, end: match.index + match[0].length }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
    let end = -1;
    for (const span of found) {
      if (span.start < end) continue;
      end = span.end;
      const text = unit.text.slice(span.start, span.end);
      const fix = ctx.fix('fixDrop', {}, 'suggest', [{ ...span, newText: '' }]);
      yield ctx.finding('note', span, { span: text.length > 24 ? `${text.slice(0, 24)}…` : text }, { fixes: [fix] });
    }
  },
);
