import { isMentionAt } from '../../../facts/clauses.ts';
import {
  certainlyGreater,
  certainlyLess,
  describeInterval,
  isExact,
  sumOf,
  type Interval,
  type Quantity,
} from '../../../facts/numbers/index.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { isComplete, mayOverlap } from './labels.ts';

export const rule = defineBlockRule(
  {
    id: 'num/sum-mismatch',
    summary: '“其中”“分别”各项与总数合不上',
    why: '各项相加超过总数，不是写错了数，就是同一人算了几次。说明按什么分，读者才能用这些数。',
    level: 'error',
    status: 'stable',
    since: '0.1.0',
    genres: { not: ['norm'] },
    sources: [],
    messages: {
      part: '“其中”的{part}大于总数{total}，请核对。',
      sum: '总数{total}，各项合计{sum}，请核对。',
      overlap: '{total}中各项合计{sum}，同一人可能重复计入，请按年龄、学历等分开写。',
      percents: '各项占比合计{sum}%，超过100%，请核对；可多选的请注明。',
      total: '总数在这里',
    },
    triggers: ['number'],
    examples: [
      {
        bad: '全站职工45人，其中男30人、女18人。',
        hits: ['男30人、女18人'],
        good: '全站职工45人，其中男30人、女15人。',
      },
      { bad: '收到来信20件，其中反映停水的26件。', hits: ['26件'] },
      { bad: '抽查水样60份，其中合格50份，不合格12份。', hits: ['合格50份，不合格12份'] },
      {
        bad: '选派教师30人，其中35岁以下22人，本科以上学历26人，女教师15人。',
        hits: ['35岁以下22人，本科以上学历26人，女教师15人'],
      },
      { bad: '老人、儿童、残疾人分别占52%、38%、27%。', hits: ['52%、38%、27%'] },
    ],
    allows: [
      '全站职工45人，其中男30人、女15人。',
      '收到来信20件，其中反映停水的12件，反映水质的5件。',
      '选派教师30人，其中35岁以下12人，女教师15人。',
      '问卷可多选，水压、水质、水价分别占52%、38%、27%。',
      '全站职工45人，其中有3人连续工作30年。',
      '修路约20公里，其中东段12公里，西段9公里。',
      '开展义诊12场，其中接诊320人次。',
      '用水户1200户，增长52%，水费增长38%，投诉下降27%。',
    ],
  },
  function* (unit, ctx) {
    if (unit.blockKind === 'tableRow' || unit.blockKind === 'quote') return;
    for (const match of unit.text.matchAll(/其中/gu)) {
      const list = listAfter(unit, match.index);
      if (list === undefined || isMentionAt(unit.clauses, match.index)) continue;
      const { total, parts } = list;
      const related = [{ start: total.start, end: total.end, message: ctx.message('total', {}) }];
      const shownTotal = `${describeInterval(total)}${unit.text.slice(total.unitStart, total.unitEnd)}`;
      const big = parts.find((part) => certainlyGreater(part.value, total));
      if (big !== undefined) {
        const place = { start: big.quantity.start, end: big.quantity.end };
        yield ctx.finding(
          'part',
          place,
          { part: unit.text.slice(place.start, place.end), total: shownTotal },
          { related },
        );
        continue;
      }
      const sum = sumOf(parts.map((part) => part.value));
      const labels = parts.map((part) => part.label);
      const first = parts[0];
      const last = parts.at(-1);
      if (first === undefined || last === undefined || parts.length < 2) continue;
      const place = { start: first.quantity.start - first.label.length, end: last.quantity.end };
      const data = { total: shownTotal, sum: isExact(sum) ? sum.lo : `至少${sum.lo}` };
      const complete = isComplete(labels);
      if (certainlyGreater(sum, total) && !complete && mayOverlap(labels))
        yield ctx.finding('overlap', place, data, { related, level: 'info' });
      else if (certainlyGreater(sum, total) || (complete && certainlyLess(sum, total)))
        yield ctx.finding('sum', place, data, { related });
    }
    yield* percentLists(unit);

    function* percentLists(block: BlockUnit) {
      for (const match of block.text.matchAll(/分别(?:占比?|为|是)/gu)) {
        const sentence = block.sentences.find(
          (candidate) => candidate.start <= match.index && match.index < candidate.end,
        );
        if (sentence === undefined || /可多选|多选|复选|增长|下降|提高|同比/u.test(sentence.unit.text)) continue;
        if (!match[0].includes('占') && !/占比|比例|比重/u.test(block.text.slice(sentence.start, match.index)))
          continue;
        const list = block.numbers.filter(
          (quantity) => quantity.kind === 'percent' && quantity.start > match.index && quantity.end <= sentence.end,
        );
        const tight = list.filter(
          (quantity, index) =>
            index === 0 || /^[、和，,及]$/u.test(block.text.slice(list[index - 1]?.end, quantity.start)),
        );
        const first = tight[0];
        const last = tight.at(-1);
        if (
          first === undefined ||
          last === undefined ||
          tight.length < 2 ||
          !tight.every((quantity) => quantity.approx === 'exact')
        )
          continue;
        const sum = tight.reduce((total, quantity) => total + quantity.value, 0);
        const slack = tight.reduce((total, quantity) => total + 0.5 * 10 ** -quantity.decimals, 0);
        if (sum <= 100 + slack + 1e-9) continue;
        yield ctx.finding('percents', { start: first.start, end: last.end }, { sum: Number(sum.toFixed(2)) });
      }
    }
  },
);

interface Part {
  readonly quantity: Quantity;
  readonly value: Interval;
  /** What stands between the last comma and the number. */
  readonly label: string;
}

/** The total before 其中 and the parts of the same unit after it, in one sentence. */
function listAfter(
  unit: BlockUnit,
  at: number,
): { readonly total: Quantity; readonly parts: readonly Part[] } | undefined {
  const sentence = unit.sentences.find((candidate) => candidate.start <= at && at < candidate.end);
  if (sentence === undefined) return undefined;
  const after = at + 2;
  const total = unit.numbers
    .filter((quantity) => quantity.kind === 'count' && quantity.start >= sentence.start && quantity.end <= at)
    .at(-1);
  if (total === undefined || total.decimals > 0 || /每[^，。]{0,8}$/u.test(unit.text.slice(0, total.start)))
    return undefined;
  if (!/^[^，。；]{0,16}[，,（(。；;]?[\s]*$/u.test(unit.text.slice(total.end, at))) return undefined;
  const parts: Part[] = [];
  let from = after;
  for (const quantity of unit.numbers) {
    if (quantity.start < after || quantity.end > sentence.end || quantity.kind !== 'count') continue;
    if (quantity.unit !== total.unit && !(quantity.unitClass === 'person' && total.unitClass === 'person')) continue;
    const label =
      unit.text
        .slice(from, quantity.start)
        .split(/[，,、；;：:]/u)
        .at(-1) ?? '';
    if (/[每第]$/u.test(label) || /^[以之]?[内外后]/u.test(unit.text.slice(quantity.end))) continue;
    const each = label.endsWith('各');
    const value = each ? { lo: quantity.lo * 2, hi: Infinity, loOpen: false, hiOpen: true } : quantity;
    parts.push({ quantity, value, label });
    from = quantity.end;
  }
  return parts.length === 0 ? undefined : { total, parts };
}
