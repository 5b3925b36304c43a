import { describeNumber } from '../../../facts/numbers/index.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { DocumentItem } from '../../../rule/unit.ts';
import { isOverlapNote } from '../told-overlap.ts';
import { readCells, type Cell } from './cells.ts';
import { announcedTotal, contradicted, type AnnouncedTotal } from './announced.ts';
import { wrongCells } from './relations.ts';
import { mismatchesIn, type Row } from './totals.ts';

const VILLAGES = (total: string): string =>
  `| 村 | 户数 | 人口 |\n|---|---|---|\n| 东沟 | 120 | 410 |\n| 西沟 | 85 | 296 |\n| 合计 | ${total} | 706 |\n`;
const SPENDING = (share: string): string =>
  [
    '支出表',
    '项目\t金额\t占比',
    '工资\t612\t61.2%',
    `水电\t238\t${share}`,
    '设备\t150\t15.0%',
    '合计\t1000\t100%',
  ].join('\n');
const CLASSES = (last: string): string =>
  ['学生统计表\n班级\t男\t女\t合计', '一班\t22\t20\t42', '二班\t21\t23\t44', `三班\t19\t24\t${last}`].join('\n');

/** A table follows its paragraph at once or after a caption. */
const CAPTION = 2;

/** A note on what is counted twice stands within this many blocks after the table. */
const NOTES = 2;

/** The cells of a row, the total that a paragraph announces a table for, or a note on what is counted twice. */
interface Collected {
  readonly cells?: readonly Cell[];
  readonly total?: AnnouncedTotal;
  readonly overlapNote?: boolean;
}

const FUNDS = (total: string): string =>
  `# 关于修渠的方案\n\n工程总投资${total}万元，分项见下表：\n\n| 项目 | 数量 | 投资（万元） |\n|---|---|---|\n| 干渠 | 12 | 504 |\n| 支渠 | 29 | 464 |\n| 合计 | | 968 |\n`;

export const rule = defineDocumentRule(
  {
    id: 'num/table-total',
    summary: '表内合计与各行（列）相加的数、正文写的总数不符',
    why: '表里的合计可以用各行重算。合不上，说明有一格写错了，引用这张表的人会跟着错。',
    layer: 'raw',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    sources: [],
    messages: {
      column: '“{name}”合计写{total}，各行相加是{sum}，请核对。',
      announced: '这里写{total}，下表“{name}”合计{sum}，请核对。',
      cell: '这一格写{stated}，由同一行的数算得{real}，请核对。',
      row: '“{name}”一行合计写{total}，各列相加是{sum}，请核对。',
    },
    examples: [
      {
        bad: { text: VILLAGES('215'), language: 'markdown' },
        hits: ['215'],
        good: VILLAGES('205'),
      },
      {
        bad: { text: `${VILLAGES('215')}\n注：2户重复登记，合计只计一次。\n`, language: 'markdown' },
        hits: ['215'],
      },
      { bad: CLASSES('45'), hits: ['45'], good: CLASSES('43') },
      {
        bad: '器材表\n名称\t数量\t单价（元）\t金额（元）\n水泵\t12\t850\t10200\n水表\t260\t120\t31200\n阀门\t45\t96\t4230',
        hits: ['4230'],
      },
      { bad: SPENDING('28.3%'), hits: ['28.3%'], good: SPENDING('23.8%') },
      {
        bad: '收水费表\n村\t应收\t实收\t实收率（%）\n东沟\t420\t399\t95.0\n西沟\t360\t306\t85.0\n北沟\t250\t205\t92.0',
        hits: ['92.0'],
      },
      {
        bad: '产量表\n品种\t上年\t本年\t增长\n小麦\t820\t861\t5.0%\n玉米\t640\t608\t-5.0%\n大豆\t150\t165\t15.0%',
        hits: ['15.0%'],
      },
      {
        bad: '投资表\n项目\t投资\t进度\n泵站\t1,200\t30\n管网\t2,350\t55\n总计\t3,450\t—',
        hits: ['3,450'],
      },
      {
        bad: {
          text: '| 月份 | 来信 |\n|---|---|\n| 合计 | 61 |\n| 1月 | 18 |\n| 2月 | 23 |\n| 3月 | 21 |\n',
          language: 'markdown',
        },
        hits: ['61'],
      },
      { bad: { text: FUNDS('986'), language: 'markdown' }, hits: ['986万元'], good: FUNDS('968') },
      {
        bad: '关于培训的报告\n全年共培训3200人，具体情况如下：\n单位\t期数\t培训（人）\n东镇\t3\t1200\n西镇\t4\t1600',
        hits: ['3200人'],
      },
      {
        bad: '关于修路的报告\n三年总投资1.2亿元，见表1。\n表1 投资情况\n年份\t里程\t投资（亿元）\n前年\t30\t0.4\n去年\t41\t0.5\n今年\t22\t0.5\n合计\t93\t1.4',
        hits: ['1.2亿元'],
      },
      {
        bad: {
          text: '# 关于种树的通知\n\n今年共种树5600棵，任务分配如下：\n\n| 村 | 种树（棵） |\n|---|---|\n| 东沟 | 2600 |\n| 西沟 | 2400 |\n',
          language: 'markdown',
        },
        hits: ['5600棵'],
      },
    ],
    allows: [
      { text: FUNDS('968'), language: 'markdown' },
      { text: FUNDS('约1000'), language: 'markdown' },
      '关于培训的报告\n全年共培训2800人，具体情况如下：\n单位\t期数\t培训（人）\n东镇\t3\t1200\n西镇\t4\t1600',
      '关于培训的报告\n全年共培训2800人，其他见下表。\n单位\t计划（人）\t实到（人）\n东镇\t1200\t1100\n西镇\t1600\t1500',
      '关于培训的报告\n全年共培训2800人，具体情况如下：\n单位\t期数\t教师（人）\n全县\t7\t90\n其中：东镇\t3\t40',
      '关于培训的报告\n今年培训2800人，比去年多300人。\n单位\t期数\t培训（人）\n东镇\t3\t1200\n西镇\t4\t1500',
      '关于修路的报告\n三年总投资1.2亿元，见表1。\n表1 投资情况\n年份\t里程\t投资（万元）\n前年\t30\t4000\n去年\t41\t8000',
      '关于修路的报告\n三年总投资1.3亿元，见表1。\n年份\t里程\t投资（亿元）\n前年\t30\t0.42\n去年\t41\t0.54\n今年\t22\t0.36',
      '培训表\n课程\t学时\t人数\n政策\t8\t60\n实务\t16\t60\n案例\t6\t45\n合计\t30\t60',
      '人口表\n指标\t东镇\t西镇\t合计\n户数\t4120\t3560\t7680\n人口\t12680\t10940\t23620\n户均人口\t3.08\t3.07\t3.08\n耕地\t21600\t18400\t40000',
      '粮库表\n月份\t入库\t月末库存\n7月\t860\t1640\n8月\t510\t1460\n9月\t1320\t2400\n合计\t2690\t2400',
      '用工表\n季度\t支出\t用工人数\n一季度\t36\t42\n二季度\t38\t46\n三季度\t40\t44\n合计\t114\t44',
      { text: `${VILLAGES('204')}\n两村都登记的1户，合计中已归并。\n`, language: 'markdown' },
      { text: `${VILLAGES('203')}\n注：2户在两个村都有承包地，合计中去重。\n`, language: 'markdown' },
      { text: `${VILLAGES('203')}\n注：有2户跨村居住，重复登记，合计只计一次。\n`, language: 'markdown' },
      { text: VILLAGES('205'), language: 'markdown' },
      CLASSES('43'),
      SPENDING('23.8%'),
      '人工表\n工种\t人数\t日工资\t天数\t金额\n瓦工\t6\t320\t12\t23040\n木工\t4\t340\t10\t13600\n小工\t9\t180\t15\t24300',
      '器材表\n名称\t数量\t单价\t库存\n水泵\t12\t850\t10\n水表\t260\t120\t31\n阀门\t45\t96\t4320',
      '考勤表\n班组\t应到\t实到\t满意率\n一组\t42\t40\t95.6%\n二组\t44\t41\t88.0%\n三组\t40\t40\t91.2%',
      '收水费表\n村\t应收\t实收\t实收率\n东沟\t420\t399\t95%\n西沟\t360\t306\t85%\n北沟\t250\t205\t82%',
      '投资表\n项目\t投资\t完成率\n泵站\t1200\t30\n管网\t2350\t55\n合计\t3550\t46',
      '投资表\n项目\t比重\n甲\t33.3\n乙\t33.3\n丙\t33.3\n合计\t100',
      '流量表\n站点\t流量\t说明\n甲\t12.34\t好\n乙\t23.45\t好\n丙\t11.11\t好\n合计\t46.91\t好',
      '人数表\n单位\t人数\t备注\n全县\t30\t\n其中：镇\t20\t\n合计\t30\t',
      '人数表\n单位\t人数\t备注\n东片\t30\t无\n甲村\t18\t无\n乙村\t12\t无\n西片\t25\t无\n合计\t55\t无',
      '人数表\n单位\t人数\t备注\n甲村\t约18\t无\n乙村\t12\t无\n合计\t33\t无',
    ],
  },
  {
    collect(block): Collected | undefined {
      if (block.blockKind === 'tableRow') return { cells: readCells(block.text) };
      const total = announcedTotal(block);
      const overlapNote = isOverlapNote(block);
      return total === undefined && !overlapNote ? undefined : { ...(total && { total }), overlapNote };
    },
    *check(document, ctx) {
      const tables = tablesOf(document.items);
      const notes = document.items.filter(({ value }) => value.overlapNote === true).map(({ block }) => block);
      const hasNote = (table: readonly Row[]): boolean => {
        const end = table.at(-1)?.block ?? 0;
        return notes.some((note) => note > end && note <= end + NOTES);
      };
      for (const { block, value } of document.items) {
        if (value.total === undefined) continue;
        const table = tables.find(([row]) => row !== undefined && row.block > block && row.block <= block + CAPTION);
        const column = table === undefined ? undefined : contradicted(value.total, table);
        if (table === undefined || column === undefined) continue;
        if (column.sum > value.total.value && hasNote(table)) continue;
        const { start, end, text, unit } = value.total;
        const data = { total: text, name: column.name, sum: `${describeNumber(column.sum)}${unit}` };
        yield ctx.finding('announced', { block, start, end }, data);
      }
      for (const table of tables) {
        for (const { row, cell, real } of wrongCells(table)) {
          const place = { block: row.block, start: cell.start, end: cell.end };
          yield ctx.finding('cell', place, { stated: cell.text, real });
        }
        const overlaps = hasNote(table);
        for (const { along, row, cell, name, sum } of mismatchesIn(table)) {
          if (overlaps && sum > (cell.value ?? sum)) continue;
          const data = { name: name === '' ? '合计' : name, total: cell.text, sum: describeNumber(sum) };
          yield ctx.finding(along, { block: row.block, start: cell.start, end: cell.end }, data);
        }
      }
    },
  },
);

/** Rows of one width in blocks that follow each other. */
function tablesOf(items: readonly DocumentItem<Collected>[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  for (const { block, value } of items) {
    const { cells } = value;
    if (cells === undefined) continue;
    const table = tables.at(-1);
    const last = table?.at(-1);
    const continues = last !== undefined && last.block + 1 === block && last.cells.length === cells.length;
    if (continues) table?.push({ block, cells });
    else tables.push([{ block, cells }]);
  }
  return tables;
}
