import { isMentionAt } from '../../../facts/clauses.ts';
import { isExact, type Quantity } from '../../../facts/numbers/index.ts';
import { defineSentenceRule } from '../../../rule/define-rule.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';

const DECREASE = /(?:减少|下降|降低|缩短|压减|缩减|减|降|少)(?:了|近|约|达|到了)?$/u;
const RISE = '(?:上升|提高|增长|增加|提升|上涨|扩大)';
const FALL = '(?:下降|降低|减少|回落|缩减|压减)';
const CHANGE = new RegExp(`(${RISE}|${FALL})了?$`, 'u');

export const rule = defineSentenceRule(
  {
    id: 'num/times-misuse',
    summary: '“减少N倍”“百分点写成百分比”“增长率算错”',
    why: '减少最多减到零，不能用倍；两个百分数相减是百分点；写明前后两个数时，增长率算得出来。写错一处，整段数字都不可信。',
    fixNote: '两个百分数之差写成百分比时，把“%”改为“个百分点”，数字不动。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      times: '减少不能用“{times}倍”，请写减少百分之几或减到几分之几。',
      points: '由{a}%到{b}%相差{d}个百分点，“{c}%”请改为百分点。',
      growth: '由{a}到{b}{verb}{real}%，文中写{c}%，请核对。',
      multiple: '由{a}到{b}是增长{real}倍，文中写{c}倍，请核对。',
      fixPoints: '改为“{d}个百分点”',
    },
    triggers: ['number'],
    examples: [
      { bad: '今年漏水点减少3倍。', hits: ['减少3倍'], good: '今年漏水点减少75%。' },
      { bad: '办理时间缩短了两倍。', hits: ['缩短了两倍'] },
      {
        bad: '合格率由82%提高到90%，提高8%。',
        hits: ['8%'],
        fixed: '合格率由82%提高到90%，提高8个百分点。',
      },
      { bad: '藏书由2000册增加到2600册，增长20%。', hits: ['20%'], good: '藏书由2000册增加到2600册，增长30%。' },
      { bad: '用水户由120户增加到360户，增长3倍。', hits: ['3倍'] },
      { bad: '投诉从50件下降到40件，下降了10%。', hits: ['10%'] },
    ],
    allows: [
      '今年漏水点减少75%，是去年的四分之一。',
      '合格率由82%提高到90%，提高8个百分点。',
      '藏书由2000册增加到2600册，增长30%。',
      '用水户由120户增加到360户，增长2倍。',
      '产量增长3倍。',
      '税率由6%下降到3%，下降50%。',
      '补贴由200元提高到350元、550元和800元三档，平均增长约30%。',
      '少付了两倍的运费，事后补齐。',
      '参会人数由约200人增加到300余人，增长40%。',
    ],
  },
  function* (unit, ctx) {
    for (const [index, quantity] of unit.numbers.entries()) {
      if (isMentionAt(unit.clauses, quantity.start)) continue;
      if (quantity.kind === 'times') {
        const verb = DECREASE.exec(unit.text.slice(0, quantity.start));
        if (verb !== null && isDecrease(unit.text, quantity)) {
          const place = { start: quantity.start - verb[0].length, end: quantity.end };
          yield ctx.finding('times', place, { times: unit.text.slice(quantity.numberStart, quantity.numberEnd) });
          continue;
        }
      }
      const step = stepBefore(unit, index);
      if (step === undefined) continue;
      const wrong = judge(step, quantity);
      if (wrong === undefined) continue;
      const place = { start: quantity.start, end: quantity.end };
      if (wrong.id === 'points') {
        const data = { a: step.from.value, b: step.to.value, d: wrong.real, c: quantity.value };
        const newText = `${unit.text.slice(quantity.numberStart, quantity.numberEnd)}个百分点`;
        const fix = ctx.fix('fixPoints', { d: data.d }, 'suggest', [
          { ...place, start: quantity.numberStart, newText },
        ]);
        yield ctx.finding('points', place, data, { fixes: [fix] });
      } else if (wrong.id === 'growth') {
        const data = { a: step.from.value, b: step.to.value, verb: step.verb, real: wrong.real, c: quantity.value };
        yield ctx.finding('growth', place, data);
      } else {
        yield ctx.finding('multiple', place, {
          a: step.from.value,
          b: step.to.value,
          real: wrong.real,
          c: quantity.value,
        });
      }
    }
  },
);

/** 减少3倍 is a decrease by times; 不少于3倍 and 减少到三分之一 are not. */
function isDecrease(text: string, quantity: Quantity): boolean {
  return (
    !/(?:不|至|多|缺|最)(?:少|减|降)[^，。]{0,2}$/u.test(text.slice(0, quantity.start)) &&
    !/^(?:的|以上|以内)/u.test(text.slice(quantity.end))
  );
}

interface Step {
  readonly from: Quantity;
  readonly to: Quantity;
  readonly verb: string;
}

/** 由A提高到B，提高 right before a number: the two values of the change it states. */
function stepBefore(unit: SentenceUnit, index: number): Step | undefined {
  const stated = unit.numbers[index];
  const to = unit.numbers[index - 1];
  const from = unit.numbers[index - 2];
  if (stated === undefined || to === undefined || from === undefined) return undefined;
  const verb = CHANGE.exec(unit.text.slice(to.end, stated.start));
  if (
    verb === null ||
    !/^[\p{Script=Han}]{0,4}[，,]?[\p{Script=Han}]{0,4}$/u.test(unit.text.slice(to.end, stated.start))
  )
    return undefined;
  if (
    !/[由从自][^，。；]{0,12}$/u.test(unit.text.slice(0, from.start)) ||
    !/^[^，。；、]{0,14}[到至为]$/u.test(unit.text.slice(from.end, to.start))
  )
    return undefined;
  if (
    ![from, to, stated].every((quantity) => isExact(quantity) && quantity.approx === 'exact') ||
    from.unit !== to.unit
  )
    return undefined;
  if (from.kind === 'date' || from.kind === 'year' || from.value === 0) return undefined;
  return { from, to, verb: verb[1] ?? '' };
}

function judge(
  step: Step,
  stated: Quantity,
): { readonly id: 'points' | 'growth' | 'multiple'; readonly real: number } | undefined {
  const { from, to } = step;
  const relative = Math.abs(to.value - from.value) / from.value;
  const slack = 0.5 * 10 ** -stated.decimals + 1e-9;
  if (stated.kind === 'percent') {
    if (Math.abs(relative * 100 - stated.value) <= slack + 0.5) return undefined;
    const difference = Math.abs(to.value - from.value);
    if (from.kind === 'percent')
      return Math.abs(difference - stated.value) <= slack ? { id: 'points', real: rounded(difference, 2) } : undefined;
    return { id: 'growth', real: rounded(relative * 100, Math.max(1, stated.decimals)) };
  }
  if (stated.kind === 'times' && to.value > from.value) {
    if (Math.abs(relative - stated.value) <= slack + 0.05) return undefined;
    return { id: 'multiple', real: rounded(relative, 1) };
  }
  return undefined;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
