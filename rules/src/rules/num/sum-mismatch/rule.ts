import { isMentionAt } from '../../../facts/clauses.ts';
import {
  certainlyDiffers,
  certainlyGreater,
  certainlyLess,
  describeInterval,
  describeNumber,
  sumOf,
  type Quantity,
} from '../../../facts/numbers/index.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { Span } from '../../../text/span.ts';
import { wholeSentences } from '../base.ts';
import { beyondCaps, wrongPerHead, wrongYears } from './caps.ts';
import { beyondLast, exceedingParts } from './exceeding.ts';
import { outsideExtremes } from './extremes.ts';
import { isComplete, mayOverlap } from './labels.ts';
import { isMadeUp, isRow, spanOf, sumText, writtenSum } from './lists.ts';
import { isMadeGood, takesApartBoth } from './made-good.ts';
import { wrongMeans } from './means.ts';
import { measuredIn } from './measures.ts';
import { ALLOWS } from './near-misses.ts';
import { breakdownAfter, pairsIn, type Part } from './parts.ts';
import { answerLists, percentLists } from './percents.ts';
import { wrongProducts } from './products.ts';
import { wrongRests } from './rest.ts';
import { EXAMPLES } from './samples.ts';
import { fullMarksIn } from './scores.ts';
import { sumsIn } from './sums.ts';
import { wrongYields } from './yields.ts';
import { matchesOf } from '../../../match/matches.ts';

/** After these words a total is taken apart. */
const AMONG =
  /其中|(?<=[\p{Script=Han}])里[，,](?!面)|按\p{Script=Han}{1,6}[分划看](?:分)?[，,：:]|(?<=[\p{Script=Han}，,（(])包[括含](?:了|：)?|(?<=\p{Script=Han})(?<!其)中[，,]/gu;

export const rule = defineBlockRule(
  {
    id: 'num/sum-mismatch',
    summary: '各项与总数、余数、乘积合不上，部分多于总数，平均数越出高低',
    why: '各项相加超过总数、余数减不出来、单价乘数量不等于总价，不是写错了数，就是同一人算了几次。写明怎样算的，读者才能用这些数。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    sources: [],
    messages: {
      part: '“其中”的{part}大于总数{total}，请核对。',
      sum: '总数{total}，各项合计{sum}，请核对。',
      overlap: '{total}中各项合计{sum}，同一人可能重复计入，请按年龄、学历等分开写。',
      percents: '各项占比合计{sum}%，超过100%，请核对；可多选的请注明。',
      rest: '由{amounts}算得{real}，文中写{stated}，请核对。',
      exceeds: '{part}多于前面的{whole}，请核对。',
      cap: '由{amounts}，最多{real}，文中写{stated}，请核对。',
      outside: '平均{mean}不会{than}{bound}，请核对。',
      yield: '{area}、单产{each}，算得{real}，文中写{stated}，请核对。',
      total: '总数在这里',
    },
    triggers: ['number'],
    examples: EXAMPLES,
    allows: ALLOWS,
  },
  function* (unit, ctx) {
    // A sum has two numbers at least: what is added up, and the total or a second part.
    if (unit.blockKind === 'tableRow' || unit.blockKind === 'quote' || unit.numbers.length < 2) return;
    const shown = (total: Quantity): string =>
      `${describeInterval(total)}${unit.text.slice(total.unitStart, total.unitEnd)}`;
    const written = ({ start, end }: Quantity): string => unit.text.slice(start, end);
    const inUnit = (value: number, { unitStart, unitEnd }: Quantity): string =>
      `${describeNumber(Number(value.toFixed(4)))}${unit.text.slice(unitStart, unitEnd)}`;
    const relatedTo = (total: Quantity) => [{ start: total.start, end: total.end, message: ctx.message('total', {}) }];
    const sumFinding = (total: Quantity, parts: readonly Part[], sum: string) =>
      ctx.finding('sum', spanOf(parts), { total: shown(total), sum }, { related: relatedTo(total) });

    for (const match of matchesOf(unit.text, AMONG)) {
      const list = breakdownAfter(unit, match.index);
      if (list === undefined || isMentionAt(unit.clauses, match.index)) continue;
      const { total, whole, parts } = list;
      // 42条河道中， needs a list; 5次会议中，有12次提问 counts other things.
      if (match[0] !== '其中' && parts.length < 2) continue;
      const related = relatedTo(total);
      // After a comma a new count may begin that is no part: 其中在岗600人，离岗1400人.
      const big = parts.find(
        ({ quantity, label, value }, index) =>
          certainlyGreater(value, whole) &&
          (index === 0 || unit.text.charAt(quantity.start - label.length - 1) === '、'),
      );
      if (big !== undefined && !takesApartBoth(unit, total, parts)) {
        const place = { start: big.quantity.start, end: big.quantity.end };
        const data = { part: unit.text.slice(place.start, place.end), total: shown(total) };
        yield ctx.finding('part', place, data, { related });
        continue;
      }
      if (parts.length < 2) continue;
      const sum = sumOf(parts.map((part) => part.value));
      const labels = parts.map((part) => part.label);
      const data = { total: shown(total), sum: sumText(sum) };
      if (!mayOverlap(labels) && (!isRow(unit.text, parts) || isMadeUp(unit.text, parts, whole))) continue;
      const complete = isComplete(labels);
      const over = certainlyGreater(sum, whole);
      const wrong = over || (complete && certainlyLess(sum, whole));
      if (!wrong || isMadeGood(unit, total, parts)) continue;
      if (over && !complete && mayOverlap(labels)) {
        yield ctx.finding('overlap', spanOf(parts), data, { related, level: 'info' });
      } else {
        yield ctx.finding('sum', spanOf(parts), data, { related });
      }
    }
    for (const [index, sentence] of unit.sentences.entries()) {
      for (const { total, parts } of pairsIn(unit, sentence)) {
        const sum = sumOf(parts.map((part) => part.value));
        if (!certainlyDiffers(sum, total) || isMentionAt(unit.clauses, total.start)) continue;
        if (isMadeGood(unit, total, parts)) continue;
        yield sumFinding(total, parts, sumText(sum));
      }
      for (const { total, parts } of fullMarksIn(unit, sentence, unit.sentences[index + 1])) {
        const sum = sumOf(parts.map((part) => part.value));
        if (!certainlyDiffers(sum, total) || isMentionAt(unit.clauses, total.start)) continue;
        yield sumFinding(total, parts, writtenSum(parts));
      }
      for (const { total, whole, parts, complete } of sumsIn(unit, sentence)) {
        const sum = sumOf(parts.map((part) => part.value));
        const wrong = complete ? certainlyDiffers(sum, whole) : certainlyGreater(sum, whole);
        if (!wrong || isMentionAt(unit.clauses, total.start)) continue;
        if (isMadeGood(unit, total, parts)) continue;
        const overlaps = mayOverlap(parts.map((part) => part.label));
        const data = { total: shown(total), sum: writtenSum(parts) };
        const extras = { related: relatedTo(total), level: 'info' } as const;
        if (overlaps) yield ctx.finding('overlap', spanOf(parts), data, extras);
        else yield sumFinding(total, parts, writtenSum(parts));
      }
      for (const { start, end, sum } of percentLists(unit, sentence)) {
        yield ctx.finding('percents', { start, end }, { sum });
      }
    }
    for (const sentence of wholeSentences(unit)) {
      for (const { total, whole, parts } of measuredIn(unit, sentence)) {
        const sum = sumOf(parts.map((part) => part.value));
        if (!certainlyGreater(sum, whole) || isMentionAt(unit.clauses, total.start)) continue;
        if (!isRow(unit.text, parts) || isMadeUp(unit.text, parts, whole)) continue;
        if (isMadeGood(unit, total, parts)) continue;
        yield sumFinding(total, parts, writtenSum(parts));
      }
      const products = [
        ...wrongProducts(unit, sentence),
        ...wrongPerHead(unit, sentence),
        ...wrongMeans(unit, sentence),
      ];
      for (const { times, each, stated, real } of products) {
        if (isMentionAt(unit.clauses, stated.start)) continue;
        const amounts = `${written(times)}、${written(each)}`;
        yield ctx.finding('rest', placeOf(stated), { amounts, real: inUnit(real, stated), stated: written(stated) });
      }
      for (const { times, each, stated, real } of beyondCaps(unit, sentence)) {
        if (isMentionAt(unit.clauses, stated.start)) continue;
        const amounts = `${written(times)}、${written(each)}`;
        yield ctx.finding('cap', placeOf(stated), { amounts, real: inUnit(real, stated), stated: written(stated) });
      }
      for (const { each, stated, real } of wrongYears(unit, sentence)) {
        if (isMentionAt(unit.clauses, stated.start)) continue;
        const amounts = `每月${written(each)}`;
        yield ctx.finding('rest', placeOf(stated), { amounts, real: inUnit(real, stated), stated: written(stated) });
      }
      for (const { mean, bound, side } of outsideExtremes(unit, sentence)) {
        if (isMentionAt(unit.clauses, mean.start)) continue;
        const than = side === 'most' ? '高于最高的' : '低于最低的';
        yield ctx.finding('outside', placeOf(mean), { mean: written(mean), than, bound: written(bound) });
      }
      for (const { whole, parts, stated, real } of wrongRests(unit, sentence)) {
        if (isMentionAt(unit.clauses, stated.start)) continue;
        const amounts = [whole, ...parts].slice(0, 3).map(written).join('、');
        const data = { amounts: parts.length > 2 ? `${amounts}等数` : amounts, real: inUnit(real, stated) };
        yield ctx.finding('rest', placeOf(stated), { ...data, stated: written(stated) }, { related: relatedTo(whole) });
      }
      for (const { whole, part } of [...exceedingParts(unit, sentence), ...beyondLast(unit, sentence)]) {
        if (isMentionAt(unit.clauses, part.start)) continue;
        const data = { part: written(part), whole: written(whole) };
        yield ctx.finding('exceeds', placeOf(part), data, { related: relatedTo(whole) });
      }
      for (const { area, each, stated, real } of wrongYields(unit, sentence)) {
        if (isMentionAt(unit.clauses, stated.start)) continue;
        const data = { area: written(area), each: written(each), real: inUnit(real, stated), stated: written(stated) };
        yield ctx.finding('yield', placeOf(stated), data);
      }
      for (const { start, end, sum } of answerLists(unit, sentence)) {
        yield ctx.finding('percents', { start, end }, { sum });
      }
    }
  },
);

function placeOf({ start, end }: Quantity): Span {
  return { start, end };
}
