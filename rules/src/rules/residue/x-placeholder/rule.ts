import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { MIN_LABELS, PART, partLabel } from './labels.ts';
import { CUE, gapsIn, signsOf } from './shapes.ts';

interface Gap extends Span {
  readonly text: string;
}

interface Collected {
  readonly gaps: readonly Gap[];
  /** The block is nothing but the name of a part of a document. */
  readonly label: string | undefined;
  readonly length: number;
}

export const rule = defineDocumentRule(
  {
    id: 'residue/x-placeholder',
    summary: '×、XX、N、AAA、[单位] 一类占位没有填，或留着模板栏目名',
    why: '数字或名称空着，读者得不到事实，也说明稿子没有改完就要发出去。',
    fixNote: '把占位符换成可以逐处填写的空位；填什么由起草人决定。模板的栏目名可以删去。',
    level: 'error',
    stageLevels: { draft: 'warning' },
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm', 'criticism'] },
    sources: [],
    messages: {
      gap: '“{span}”没有填写，请补上数字或名称。',
      label: '“{span}”是模板的栏目名，请删去，或换成内容。',
      fixFill: '填写“{span}”',
      fixDrop: '删去“{span}”',
    },
    triggers: [CUE, PART],
    examples: [
      { bad: '全站现有职工×人，去年检修×余次。', hits: ['×人', '×余次'], good: '全站现有职工21人，去年检修36次。' },
      { bad: '关于开会的通知\n会议定于X月X日在XX小学召开。', hits: ['X月', 'X日', 'XX小学'] },
      { bad: '关于供水的通知\n由××水厂负责，xx同志联系。', hits: ['××', 'xx同志'] },
      { bad: '关于供水的通知\n今年推出N项便民措施，通过AAA等平台公布。', hits: ['N', 'AAA'] },
      { bad: '关于供水的报告\n为【单位名称】的用水出力，由××街道协助。', hits: ['【单位名称】', '××街道'] },
      { bad: '关于供水的报告\n供水量为【待补充】吨。', hits: ['【待补充】'] },
      {
        bad: '关于供水的通知\n[主送单位]：\n停水由[责任部门]张贴，电话0000-00000000。',
        hits: ['[主送单位]', '[责任部门]', '0000-00000000'],
      },
      {
        bad: {
          text: '# 关于供水的通知\n\n## 主送单位\n\n各村：\n\n3月5日停水。\n\n## 落款\n\n青石镇水厂\n',
          language: 'markdown',
        },
        hits: ['主送单位', '落款'],
      },
      { bad: '关于供水的通知\n联系人：×××，电话：XXXX。', hits: ['×××', 'XXXX'] },
      { bad: '关于走访的报告\n先后召开座谈会____场，形成笔记N万字。', hits: ['____', 'N'] },
    ],
    allows: [
      '关于领表的通知\n申请人年龄____岁，家中____人。',
      '供水合同\n甲方向乙方供水____吨。',
      '关于走访的报告\n表中“____”处由各村填写。',
      '关于停水的通知\n【时间】3月5日上午\n【地点】西街泵房',
      '关于供水的通知\n泵房面积：3×4米，水管型号：XXL。',
      '水池长×宽×高为3×4×2米。',
      '胸部X射线检查共做320人。',
      '该景区为AAA级景区，企业信用评级AAA。',
      '型号X3的水泵共12台，A4纸两箱。',
      '经查，张某、某县水厂负责人均已到场。',
      '答题卡上正确的画√，错误的画×。',
      'N95口罩200只，n个节点的网络。',
      { text: '××局把检查写成留痕，已责令改正。', genre: 'criticism' },
      '关于停水的通知\n[时间] 3月5日上午\n[地点] 西街泵房',
      '关于停水的通知\n参考文献[1]至[3]，按[2020]第5条执行。',
      '关于写作的讲话\n标题\n标题要写清楚谁做什么。',
      '关于停水的通知\n配电箱编号为0571-00018800。',
    ],
  },
  {
    collect(block): Collected | undefined {
      const gaps = gapsOf(block);
      const label = block.blockKind === 'tableRow' ? undefined : partLabel(block.text);
      return gaps.length === 0 && label === undefined ? undefined : { gaps, label, length: block.text.length };
    },
    *check(document, ctx) {
      const labels = new Set(document.items.flatMap(({ value }) => value.label ?? []));
      for (const { block, value } of document.items) {
        if (value.label !== undefined && labels.size >= MIN_LABELS) {
          const data = { span: value.label };
          const place = { block, start: 0, end: value.length };
          const drop = ctx.fix('fixDrop', data, 'suggest', [{ ...place, newText: '' }]);
          yield ctx.finding('label', place, data, { fixes: [drop] });
        }
        for (const { start, end, text } of value.gaps) {
          const edit = { block, start, end: start + signsOf(text).length, newText: '${1:待填}' };
          const fill = ctx.fix('fixFill', { span: text }, 'suggest', [edit], 'snippet');
          yield ctx.finding('gap', { block, start, end }, { span: text }, { fixes: [fill] });
        }
      }
    },
  },
);

function gapsOf(block: BlockUnit): readonly Gap[] {
  if (block.blockKind === 'code') return [];
  return gapsIn(block.text, block.digest.genre).map((span) => ({
    ...span,
    text: block.text.slice(span.start, span.end),
  }));
}
