import type { BlockUnit, SentenceSpan } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { matchesOf } from '../../../match/matches.ts';

/** A list of shares and what they add up to, in percent. */
export interface PercentList extends Span {
  readonly sum: number;
}

/** The lists of shares of one whole (分别占…) that exceed it by more than rounding. */
export function* percentLists(unit: BlockUnit, sentence: SentenceSpan): Generator<PercentList> {
  const text = sentence.unit.text;
  if (/可?多选|复选|多项选择|增长|下降|提高|同比/u.test(text)) return;
  for (const match of matchesOf(text, /分别(?:各?占比?|为|是)/gu)) {
    const at = sentence.start + match.index;
    if (!match[0].includes('占') && !/占比|比例|比重/u.test(text.slice(0, match.index))) continue;
    const all = unit.numbers.filter((q) => q.kind === 'percent' && q.start > at && q.end <= sentence.end);
    const list = all.filter(
      (q, index) => index === 0 || /^[、和，,及]$/u.test(unit.text.slice(all[index - 1]?.end, q.start)),
    );
    const [first] = list;
    const last = list.at(-1);
    if (first === undefined || last === undefined || list.length < 2 || list.some((q) => q.approx !== 'exact'))
      continue;
    const sum = list.reduce((total, q) => total + q.value, 0);
    const slack = list.reduce((total, q) => total + 0.5 * 10 ** -q.decimals, 0);
    if (sum > 100 + slack + 1e-9) yield { start: first.start, end: last.end, sum: Number(sum.toFixed(2)) };
  }
}
