import { quantitiesIn, type Quantity } from '../../facts/numbers/index.ts';
import type { BlockUnit } from '../../rule/unit.ts';
import { bisect } from '../../text/bisect.ts';
import { contains, type Span } from '../../text/span.ts';

/** Classes of things a share can be counted in: somebody or something that is whole. */
const COUNTABLE: ReadonlySet<string> = new Set(['person', 'item', 'document', 'household', 'org', 'place', 'group']);

/** Words of asking people. */
export const SURVEY = /调研|调查(?!失业)|问卷|测评|访谈|受访|抽样(?!推[算断])|满意|知晓|认为|评价|民意|投票|打分/u;

/** True for an exact count of whole things that could be a base. */
export function isBase(quantity: Quantity): boolean {
  return quantity.kind === 'count' && COUNTABLE.has(quantity.unitClass) && quantity.value >= 5;
}

/** The sentences of a block up to and with the one that holds an offset, at most `count` of them. */
export function windowBefore(unit: BlockUnit, offset: number, count: number): Span {
  const index = sentenceAt(unit, offset);
  const first = unit.sentences[Math.max(0, index - count + 1)];
  const last = unit.sentences[index];
  return { start: first?.start ?? 0, end: last?.end ?? unit.text.length };
}

/** The last sentence of a block that begins at an offset or before it, -1 where none does. */
function sentenceAt({ sentences }: BlockUnit, offset: number): number {
  return bisect(sentences.length, (place) => (sentences[place]?.start ?? 0) > offset) - 1;
}

/** The base counts inside a stretch of a block. */
export function basesIn(unit: BlockUnit, span: Span): readonly Quantity[] {
  return quantitiesIn(unit.numbers, span).filter((quantity) => isBase(quantity));
}

/** A rate of change, a target, a legal rate: percentages that need no count of people. */
export function needsNoBase(unit: BlockUnit, quantity: Quantity): boolean {
  // 分别增长6.8%、12.3%、7.8%: what is said of the first of a list is said of all.
  const reach = unit.text.slice(Math.max(0, quantity.start - 80), quantity.start);
  const before = reach.replace(/(?:[\d.]+[%％](?:左右|以上)?[、和及，,]\s*)+$/u, '').slice(-14);
  const after = unit.text.slice(quantity.end, quantity.end + 6);
  if (
    /(?:同比|环比|增长|下降|提高|上升|增加|减少|降低|提升|回落|压减|增幅|降幅|上涨|下跌)[^，。；]{0,6}$/u.test(before)
  )
    return true;
  if (
    /(?:失业率|价格|指数|普及率|入学率|就业率|发生率|死亡率|出生率|税率|利率|费率|增速|浓度|含量|水分|坡度|湿度|折|比重|首付|利息|补贴|补助|覆盖率|误差|偏差|绿化率|城镇化率|渗透率|贡献率)[^，。；]{0,6}$/u.test(
      before,
    )
  )
    return true;
  if (quantity.approx !== 'exact' && quantity.approx !== 'about') return true;
  return (
    /^(?:以上|以内|以下|左右的目标|的目标|\p{Script=Han}{0,4}抽样)/u.test(after) ||
    /(?:力争|确保|目标|要求|不低于|不少于|达标线|争取|计划|预计)[^，。；]{0,10}$/u.test(before)
  );
}

/** True inside quotation marks: somebody else's number. 认为“好”的占41% quotes the answer and not the number. */
export function isQuoted(unit: BlockUnit, quantity: Quantity): boolean {
  return unit.marks.pairs.some((pair) => '“‘「'.includes(pair.open) && contains(pair, quantity));
}

/** The sentence at a stretch reports what people said when asked; in a text of no official kind there is no telling. */
export function isSurvey(unit: BlockUnit, { start, end }: Span): boolean {
  const text = unit.text.slice(start, end);
  return unit.digest.genre !== 'other' && SURVEY.test(text) && OUTRIGHT.test(text);
}

/** 调研报告 gives findings; 总体评价 with shares of good and fair can only come from asking. */
const OUTRIGHT = /问卷|调查(?!失业)|调研|测评|受访|访谈|抽样(?!推[算断])|民意|评价认为|认为“/u;

/** Characters at the end of a sentence among which its last mark is looked for. */
const LONGEST_END = 8;

/** The sentences of a block from one full stop to the next: what a semicolon parts belongs together. */
export function wholeSentences(unit: BlockUnit): readonly Span[] {
  const whole: Span[] = [];
  for (const { start, end } of unit.sentences) {
    const last = whole.at(-1);
    if (last !== undefined && goesOn(unit, last)) whole[whole.length - 1] = { start: last.start, end };
    else whole.push({ start, end });
  }
  return whole;
}

/** The whole sentence that holds an offset, looked up: a paragraph may have thousands. */
export function wholeSentenceAt(unit: BlockUnit, offset: number): Span | undefined {
  const { sentences } = unit;
  let first = sentenceAt(unit, offset);
  let last = first;
  const goesOnAt = (place: number): boolean => {
    const sentence = sentences[place];
    return sentence !== undefined && goesOn(unit, sentence);
  };
  while (goesOnAt(first - 1)) first--;
  while (last + 1 < sentences.length && goesOnAt(last)) last++;
  const [{ start } = { start: -1 }, { end } = { end: -1 }] = [sentences[first], sentences[last]];
  return start < 0 ? undefined : { start, end };
}

/** A semicolon at the end of a sentence leads on to the next. */
function goesOn(unit: BlockUnit, { end }: Span): boolean {
  return /[；;]\s*$/u.test(unit.text.slice(Math.max(0, end - LONGEST_END), end));
}
