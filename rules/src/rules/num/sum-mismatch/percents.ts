import { quantitiesIn, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit, SentenceSpan } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { matchesOf } from '../../../match/matches.ts';

/** A list of shares and what they add up to, in percent. */
export interface PercentList extends Span {
  readonly sum: number;
}

/** Answers on one scale, of which everybody gives one: 合理, 偏高, 说不清. */
const ANSWER =
  /合理|偏[高低]|满意|[很较不]好|一般|[较很]差|赞成|反对|同意|愿意|无所谓|说不清|未?想好|观望|不清楚|不好说|不知道|不了解|没有变化|差不多/u;
/** Between two shares of a list: ，认为偏高的占. */
const NEXT_ANSWER = /^[，,、；;](?!其中)([\p{Script=Han}\d—“”]{2,14}?)(?:占|为|是)?$/u;
const FEWEST_ANSWERS = 3;
/** Before a list that takes one thing apart in one way: 从年龄看, 资金来源为. */
const ONE_WAY =
  /(?:年龄|学历|文化程度|职业|规模|来源|性质|用途|产业|地域|区域|行业|时段|金额|户籍)(?:结构|构成|分布)?(?:上?看|分|划分|上|为|是)?[，,：:]?[^，,；;。：:、]{2,14}$/u;

/** The lists of answers of one scale that exceed a hundred by more than rounding. */
export function* answerLists(unit: BlockUnit, sentence: Span): Generator<PercentList> {
  const all = quantitiesIn(unit.numbers, sentence).filter(({ kind }) => kind === 'percent');
  if (all.length < FEWEST_ANSWERS || /多选|复选|多项/u.test(unit.text)) return;
  if (/增长|下降|提高|同比/u.test(unit.text.slice(sentence.start, sentence.end))) return;
  for (let i = 0; i < all.length;) {
    const run = [all[i]].filter((q) => q !== undefined);
    const head = unit.text.slice(sentence.start, run[0]?.start);
    const oneWay = ONE_WAY.test(head);
    const labels = [/[^，,、；;：:]*$/u.exec(head)?.[0] ?? ''];
    for (let next = all[i + 1]; next !== undefined; next = all[i + run.length]) {
      const label = NEXT_ANSWER.exec(unit.text.slice(run.at(-1)?.end, next.start))?.[1];
      if (label === undefined) break;
      labels.push(label);
      run.push(next);
    }
    i += run.length;
    if (run.length < FEWEST_ANSWERS || run.some((q) => q.approx !== 'exact')) continue;
    // 本科以上, 大专以上: the second holds the first.
    const nested = /(?:以上.*以上|以下.*以下|其中)/u.test(labels.join());
    if (!labels.every((label) => ANSWER.test(label)) && !(oneWay && !nested)) continue;
    const place = overHundred(run);
    if (place !== undefined) yield place;
  }
}

/** The lists of shares of one whole (分别占…) that exceed it by more than rounding. */
export function* percentLists(unit: BlockUnit, sentence: SentenceSpan): Generator<PercentList> {
  // A list has two shares at least; sentences without are spared the patterns.
  if (quantitiesIn(unit.numbers, sentence).filter(({ kind }) => kind === 'percent').length < 2) return;
  const text = sentence.unit.text;
  if (/可?多选|复选|多项选择|增长|下降|提高|同比/u.test(text)) return;
  for (const match of matchesOf(text, /分别(?:各?占比?|为|是)/gu)) {
    const at = sentence.start + match.index;
    if (!match[0].includes('占') && !/占比|比例|比重/u.test(text.slice(0, match.index))) continue;
    const after = quantitiesIn(unit.numbers, { start: at + 1, end: sentence.end });
    const all = after.filter(({ kind }) => kind === 'percent');
    const list = all.filter(
      (q, index) => index === 0 || /^[、和，,及]$/u.test(unit.text.slice(all[index - 1]?.end, q.start)),
    );
    if (list.length < 2 || list.some((q) => q.approx !== 'exact')) continue;
    const place = overHundred(list);
    if (place !== undefined) yield place;
  }
}

/** A list of shares with its sum when that is more than a hundred whatever the rounding. */
function overHundred(list: readonly Quantity[]): PercentList | undefined {
  const [first] = list;
  const last = list.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const sum = list.reduce((total, q) => total + q.value, 0);
  const slack = list.reduce((total, q) => total + 0.5 * 10 ** -q.decimals, 0);
  return sum > 100 + slack + 1e-9 ? { start: first.start, end: last.end, sum: Number(sum.toFixed(2)) } : undefined;
}
