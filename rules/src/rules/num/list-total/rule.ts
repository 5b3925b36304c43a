import { certainlyDiffers, certainlyGreater, describeNumber, sumOf } from '../../../facts/numbers/index.ts';
import { defineDocumentRule } from '../../../rule/define-rule.ts';
import { isOverlapNote } from '../told-overlap.ts';
import { amountsIn, announcedIn, isAlike, type Amount, type Announced } from './read.ts';
import { rowsAfter, type Row } from './rows.ts';
import { ALLOWS, EXAMPLES } from './samples.ts';

/** A longer block is a paragraph, and no item of a list of amounts. */
const LONGEST_ROW = 80;
/** 合计 in an item sums up others; 等 and 另 leave some out. */
const OPEN = /合计|总计|小计|共计|等|另|不含|…/u;
/** 其中 may name some of the parts only: a list that falls short by more than this is taken for such. */
const NEARLY_ALL = 0.8;
/** A note on what is counted twice stands within this many blocks after the list. */
const AFTER = 2;

export const rule = defineDocumentRule(
  {
    id: 'num/list-total',
    summary: '总数与下面逐条列出的数合不上',
    why: '先写总数、再逐条列出，各条相加就应是总数。合不上，不是漏了一条，就是有一个数写错，引用的人会跟着错。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    sources: [],
    messages: {
      sum: '总数写{total}，下面{n}项合计{sum}，请核对。',
    },
    examples: EXAMPLES,
    allows: ALLOWS,
  },
  {
    collect(block): Row | undefined {
      const { list, text } = block;
      const ordinal =
        block.ordinal === undefined ? undefined : { style: block.ordinal.style, value: block.ordinal.value };
      const last = text.slice(-1);
      const short = text.length <= LONGEST_ROW;
      const leads = '：:'.includes(last);
      const overlapNote = isOverlapNote(block);
      const tells =
        list !== undefined || ordinal !== undefined || leads || overlapNote || (short && '；;。'.includes(last));
      if (!tells || block.blockKind === 'tableRow' || block.blockKind === 'quote') return undefined;
      const amounts = amountsIn(block);
      if (!overlapNote && amounts.length === 0 && list === undefined && ordinal === undefined && !leads)
        return undefined;
      const announced = leads ? announcedIn(block, amounts) : undefined;
      // What no list is made of needs no amounts.
      return {
        list,
        ordinal,
        amounts: short ? amounts : [],
        announced,
        last,
        overlapNote,
        open: amounts.length > 0 && OPEN.test(text),
      };
    },
    *check(document, ctx) {
      for (const [index, { block, value }] of document.items.entries()) {
        const { announced } = value;
        if (announced === undefined) continue;
        const rows = rowsAfter(document.items.slice(index + 1), block);
        const parts = partsOf(rows, announced);
        if (parts === undefined) continue;
        const { total } = announced;
        const sum = sumOf(parts.map(({ range }) => range));
        const written = parts.reduce((all, part) => all + part.value, 0);
        const over = certainlyGreater(sum, total.range);
        if (!certainlyDiffers(sum, total.range) || isExplained(sum, announced)) continue;
        const last = document.items.findIndex((item) => item.value === rows.at(-1));
        const after = document.items.slice(last + 1, last + 1 + AFTER);
        const around = [...document.items.slice(index, last + 1), ...after];
        if (over && around.some((item) => item.value.overlapNote)) continue;
        const isGap = (one: Amount): boolean => isAlike(one, total) && one.value === Math.abs(written - total.value);
        if (after.some((item) => item.value.amounts.some(isGap))) continue;
        if (announced.partly && !over && written < total.value * NEARLY_ALL) continue;
        const data = {
          total: total.text,
          n: parts.length,
          sum: `${describeNumber(Number(written.toFixed(4)))}${total.written}`,
        };
        const level = announced.partly && !over ? 'warning' : 'error';
        yield ctx.finding('sum', { block, start: total.start, end: total.end }, data, { level });
      }
    },
  },
);

/** One amount of the total's unit for each row; undefined unless every row has just that. */
function partsOf(rows: readonly Row[], { total }: Announced): readonly Amount[] | undefined {
  if (rows.length < 2) return undefined;
  const parts: Amount[] = [];
  for (const { amounts, open } of rows) {
    const [part, ...more] = amounts.filter((amount) => isAlike(amount, total));
    if (open || part?.exact !== true || more.length > 0) return undefined;
    parts.push(part);
  }
  return parts;
}

/** Another amount of the block is what the rows add up to. */
function isExplained(sum: Amount['range'], { others }: Announced): boolean {
  return others.some(({ range }) => !certainlyDiffers(sum, range));
}
