import { describeNumber } from '../../../facts/numbers/index.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import type { DocumentItem } from '../../../rule/unit.ts';
import { readCells, type Cell } from './cells.ts';
import { mismatchesIn, type Row } from './totals.ts';

const VILLAGES = (total: string): string =>
  `| 村 | 户数 | 人口 |\n|---|---|---|\n| 东沟 | 120 | 410 |\n| 西沟 | 85 | 296 |\n| 合计 | ${total} | 706 |\n`;
const CLASSES = (last: string): string =>
  ['学生统计表\n班级\t男\t女\t合计', '一班\t22\t20\t42', '二班\t21\t23\t44', `三班\t19\t24\t${last}`].join('\n');

export const rule = defineDocumentRule(
  {
    id: 'num/table-total',
    summary: '表内合计与各行（列）相加的数不符',
    why: '表里的合计可以用各行重算。合不上，说明有一格写错了，引用这张表的人会跟着错。',
    layer: 'raw',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    sources: [],
    messages: {
      column: '“{name}”合计写{total}，各行相加是{sum}，请核对。',
      row: '“{name}”一行合计写{total}，各列相加是{sum}，请核对。',
    },
    examples: [
      {
        bad: { text: VILLAGES('215'), language: 'markdown' },
        hits: ['215'],
        good: VILLAGES('205'),
      },
      { bad: CLASSES('45'), hits: ['45'], good: CLASSES('43') },
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
    ],
    allows: [
      { text: VILLAGES('205'), language: 'markdown' },
      CLASSES('43'),
      '投资表\n项目\t投资\t完成率\n泵站\t1200\t30\n管网\t2350\t55\n合计\t3550\t46',
      '投资表\n项目\t比重\n甲\t33.3\n乙\t33.3\n丙\t33.3\n合计\t100',
      '流量表\n站点\t流量\t说明\n甲\t12.34\t好\n乙\t23.45\t好\n丙\t11.11\t好\n合计\t46.91\t好',
      '人数表\n单位\t人数\t备注\n全县\t30\t\n其中：镇\t20\t\n合计\t30\t',
      '人数表\n单位\t人数\t备注\n东片\t30\t无\n甲村\t18\t无\n乙村\t12\t无\n西片\t25\t无\n合计\t55\t无',
      '人数表\n单位\t人数\t备注\n甲村\t约18\t无\n乙村\t12\t无\n合计\t33\t无',
    ],
  },
  {
    collect: (block): readonly Cell[] | undefined =>
      block.blockKind === 'tableRow' ? readCells(block.text) : undefined,
    *check(document, ctx) {
      for (const table of tablesOf(document.items)) {
        for (const { along, row, cell, name, sum } of mismatchesIn(table)) {
          const data = { name: name === '' ? '合计' : name, total: cell.text, sum: describeNumber(sum) };
          yield ctx.finding(along, { block: row.block, start: cell.start, end: cell.end }, data);
        }
      }
    },
  },
);

/** Rows of one width in blocks that follow each other. */
function tablesOf(items: readonly DocumentItem<readonly Cell[]>[]): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  for (const { block, value } of items) {
    const table = tables.at(-1);
    const last = table?.at(-1);
    const continues = last !== undefined && last.block + 1 === block && last.cells.length === value.length;
    if (continues) table?.push({ block, cells: value });
    else tables.push([{ block, cells: value }]);
  }
  return tables;
}
