import { quantitiesIn, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { AMOUNT_KINDS, sameThings } from '../amounts.ts';
import { wholeSentenceAt } from '../base.ts';
import { holdsAny } from '../../../text/holds-any.ts';
import { asRounded, minus, plus, type Range } from '../rounded.ts';
import { labelOf } from './label.ts';

/** A remainder that the amounts before it do not leave. */
export interface WrongRest {
  readonly whole: Quantity;
  readonly parts: readonly Quantity[];
  readonly stated: Quantity;
  /** What they leave, in the base unit. */
  readonly real: number;
}

/** More amounts than these are no simple sum, and some of them would make any number. */
const MOST_AMOUNTS = 5;
const LONGEST_GAP = 30;
/** Every word below has one of these. */
const LEFT = Array.from('提余剩足差置假缺欠减约省支增失有未没末底');

/** Words that call an amount the remainder of what was told before; a noun may follow, but 剩余工程款 has a whole of its own. */
const REMAINDER =
  /^(?:还|尚|仍|目前|现|则|仅)?(?:其余|余下|剩余|剩下|余款?|剩|不足部分|差额)的?(?:部分|资金|款项|金额|投资)?(?:由|为|有)?(\p{Script=Han}{0,5})$/u;
const WHO_PAYS = /^$|[自筹负担承解决]{2}$/u;
/** Words that say what the remainder is: these need a part that is its counterpart, and no noun may follow. */
const COUNTERPART =
  /^(?:年末|期末|年底|目前|现|还|尚|仍|收支相抵后?)?(?:结余|盈余|节余|(?:空[置余闲]|闲置)\p{Script=Han}{0,3}|提前|缺席|未到|请假|缺口|缺|差|欠|欠拨|欠缴|核减|审减|节约|节省|节支|净增|净减|净增加|净减少|流失|(?:还|尚|仍)?(?:有)?(?:未|没有)\p{Script=Han}{1,4}的?)(?:资金)?(?:达到?|为|有|了)?$/u;
const STILL = /^(?:还|尚|仍)有$/u;
const UNDONE = /^(?:没有|没|未|待|有待|正在)/u;
/** The stock at the end of a time, after the stock at its beginning and what came and went. */
const CLOSING = /^(?:年末|期末|年底|月末|季末)\p{Script=Han}{0,6}$/u;
const OPENING = /(?:年初|期初|月初|季初|上年末|上年结转|旧存|结存)\p{Script=Han}{0,6}$/u;
const GOING = /减|离|退|剔|报废|销|死亡|结案|出|支|拨|付|注销|核|办结|使用/u;
const COMING = /增|招|聘|入|收|新|受理|发展|引进|出生/u;

const WHOLE =
  /总|共|全|应|需|计划|拟|原|有|概算|预算|决算|送审|限价|控制价|资金|收入|投资|征集|查出|发现|受理|接到|收到|发放|招|购|受损|批复|核定|多计|欠/u;
const TOTAL = /总投资|总造价|总额|总概算|概算|预算|(?:合计|总计|共计|总共)$|(?:共|合计)需\p{Script=Han}{0,4}$/u;
const PART =
  /已|实|完成|到位|申请|补助|财政|上级|收回|修[复好]|整改|[办审]结|结案|支出|供|安排|落实|中标|成交|审定|到会|出席|在岗|在校|入住|拨付|使用|出资|投入|检查|离职|退出|注销|死亡|迁出/u;
/** A label that makes an amount neither the whole nor a part of it. */
const BESIDE = /列席|旁听|特邀|另|新增|增加|减少|超|同比|分别|其他/u;
/** Averages and comparisons: the amounts are not of one reckoning. */
const OTHER_RECKONING = /每|均|比|较|同期|单价|占|各|分别/u;

/** The remainders of a sentence that do not come out: 总投资286万元，申请补助200万元，其余96万元自筹. */
export function wrongRests(unit: BlockUnit, sentence: Span): readonly WrongRest[] {
  const numbers = quantitiesIn(unit.numbers, sentence).filter(
    ({ kind, unit: name }) => AMOUNT_KINDS.has(kind) && name !== '',
  );
  if (numbers.length < 2) return [];
  return numbers.flatMap((stated, index): readonly WrongRest[] => {
    const alike = numbers.filter((other, place) => place < index && sameThings(other, stated));
    const next = numbers.slice(index + 1).find((other) => sameThings(other, stated));
    if (alike.length === 0 || alike.length > MOST_AMOUNTS) return [];
    const wrong =
      alike.length === 1 ? restOfTotal(unit, sentence, alike, stated) : restOf(unit, sentence, alike, stated);
    if (wrong === undefined || (next !== undefined && goesOn(unit.text, stated, next))) return [];
    return [wrong];
  });
}

function restOf(unit: BlockUnit, sentence: Span, before: readonly Quantity[], stated: Quantity): WrongRest | undefined {
  const last = before.at(-1);
  if (last === undefined || stated.start - last.end > LONGEST_GAP || ![...before, stated].every(isPlain))
    return undefined;
  const word = wordBetween(unit.text, last, stated);
  if (word === undefined) return undefined;
  const told = before.map((quantity) => ({ quantity, label: labelOf(unit.text, sentence, quantity) }));
  const rest = stockOf(told, word, stated) ?? netOf(told, word, stated) ?? leftOf(told, word, stated, unit.text);
  const first = rest?.whole;
  if (rest === undefined || first === undefined) return undefined;
  const from = first.start - labelOf(unit.text, sentence, first).length;
  const text = unit.text.slice(from, stated.start);
  if (OTHER_RECKONING.test(text) || /其中.*其中/u.test(text)) return undefined;
  return isExplained(unit, before, stated) ? undefined : rest;
}

/** What an amount is called since the last mark; undefined where no mark parts it from the one before, or nothing is left. */
function wordBetween(text: string, last: Quantity, stated: Quantity): string | undefined {
  const gap = text.slice(last.end, stated.start);
  if (!holdsAny(gap, LEFT)) return undefined;
  const word = /[^，,；;（(：:]*$/u.exec(gap)?.[0] ?? '';
  return word.length === gap.length ? undefined : word;
}

/** 总投资1086万元，其中…。申请补助700万元，其余386万元自筹: the total stands in the sentence before. */
function restOfTotal(
  unit: BlockUnit,
  sentence: Span,
  [part]: readonly Quantity[],
  stated: Quantity,
): WrongRest | undefined {
  if (part === undefined || stated.kind !== 'money' || stated.start - part.end > LONGEST_GAP) return undefined;
  const noun = REMAINDER.exec(wordBetween(unit.text, part, stated) ?? '')?.[1];
  if (noun === undefined || !WHO_PAYS.test(noun) || ![part, stated].every(isPlain)) return undefined;
  const before = wholeSentenceAt(unit, sentence.start - 1);
  if (before === undefined || before.end > sentence.start) return undefined;
  const whole = quantitiesIn(unit.numbers, before).find((one) => sameThings(one, stated));
  if (whole === undefined || !isPlain(whole) || whole.value <= part.value) return undefined;
  if (!TOTAL.test(labelOf(unit.text, before, whole)) || !PART.test(labelOf(unit.text, sentence, part)))
    return undefined;
  if (OTHER_RECKONING.test(unit.text.slice(sentence.start, stated.start))) return undefined;
  if (isExplained(unit, [whole, part], stated) || isExplained(unit, [part], stated)) return undefined;
  return { whole, parts: [part], stated, real: whole.value - part.value };
}

/** An amount with the words before it. */
interface Told {
  readonly quantity: Quantity;
  readonly label: string;
}

/** 新增1532户，注销486户，净增1046户: what went is taken off what came. */
const NET = /^\p{Script=Han}{0,4}净(增|减)[加少]?$/u;

function netOf(before: readonly Told[], word: string, stated: Quantity): WrongRest | undefined {
  const sign = NET.exec(word)?.[1];
  const [came, went, ...more] = before;
  if (sign === undefined || came === undefined || went === undefined || more.length > 0) return undefined;
  if (!COMING.test(came.label) || !GOING.test(went.label)) return undefined;
  const net = came.quantity.value - went.quantity.value;
  return { whole: came.quantity, parts: [went.quantity], stated, real: sign === '增' ? net : -net };
}

/** 年初52人，年内离职18人，新聘11人，年末45人: what came is added and what went is taken off. */
function stockOf(before: readonly Told[], word: string, stated: Quantity): WrongRest | undefined {
  const [opening, ...flows] = before;
  if (opening === undefined || flows.length < 2 || !CLOSING.test(word) || !OPENING.test(opening.label))
    return undefined;
  if (!flows.every(({ label }) => COMING.test(label) || GOING.test(label))) return undefined;
  const real = flows.reduce(
    (sum, { quantity, label }) => sum + (GOING.test(label) ? -quantity.value : quantity.value),
    opening.quantity.value,
  );
  return { whole: opening.quantity, parts: flows.map(({ quantity }) => quantity), stated, real };
}

/** The first amount that the others fit into is the whole, and they are its parts. */
function leftOf(before: readonly Told[], word: string, stated: Quantity, text: string): WrongRest | undefined {
  const from = before.findIndex(({ quantity }, place) => quantity.value >= valueOf(before.slice(place + 1)));
  const [whole, ...parts] = before.slice(from);
  if (whole === undefined || parts.length === 0 || [whole, ...parts].some(({ label }) => BESIDE.test(label)))
    return undefined;
  const counterparts = parts.every(({ label }) => PART.test(label));
  const noun = REMAINDER.exec(word)?.[1];
  const remains =
    noun !== undefined &&
    (stated.kind !== 'money' || WHO_PAYS.test(noun)) &&
    (counterparts ||
      WHOLE.test(whole.label) ||
      /^[^，。；]{0,12}(?:中[，,]|[，,（(]其中)/u.test(text.slice(whole.quantity.end)));
  const undone = STILL.test(word) && UNDONE.test(text.slice(stated.end));
  if (!remains && !(counterparts && (undone || COUNTERPART.test(word)))) return undefined;
  const real = whole.quantity.value - valueOf(parts);
  return { whole: whole.quantity, parts: parts.map(({ quantity }) => quantity), stated, real };
}

function valueOf(amounts: readonly Told[]): number {
  return amounts.reduce((sum, { quantity }) => sum + quantity.value, 0);
}

/** Another part follows: 其余96万元中 … is one amount, 其余由县50万元、镇46万元负担 are two. */
function goesOn(text: string, stated: Quantity, next: Quantity): boolean {
  return !/其中|比|较/u.test(text.slice(stated.end, next.start));
}

/** Some sum or difference of the amounts before, or of one told earlier, is the remainder as written. */
function isExplained(unit: BlockUnit, before: readonly Quantity[], stated: Quantity): boolean {
  const target = asRounded(unit.text, stated);
  const ranges = before.map((one) => asRounded(unit.text, one));
  let sums: readonly Range[] = [{ lo: 0, hi: 0 }];
  for (const range of ranges) sums = sums.flatMap((sum) => [sum, plus(sum, range), minus(sum, range)]);
  if (sums.some((sum) => meets(sum, target))) return true;
  const all = ranges.reduce(plus, { lo: 0, hi: 0 });
  const last = ranges.at(-1) ?? all;
  const earlier = unit.numbers.filter((one) => one.end <= (before[0]?.start ?? 0) && sameThings(one, stated));
  return earlier.some((one) => {
    const whole = asRounded(unit.text, one);
    return one.value === stated.value || [minus(whole, all), minus(whole, last)].some((range) => meets(range, target));
  });
}

/** Written decimals are not binary ones: 63.4 − 41.9 is not 21.5 to the last bit. */
function meets(a: Range, b: Range): boolean {
  const care = 1e-9 * Math.max(1, Math.abs(b.hi));
  return a.lo <= b.hi + care && b.lo <= a.hi + care;
}

/** 仅余650张 is exact all the same. */
function isPlain({ approx, qualifiers, value }: Quantity): boolean {
  return approx === 'exact' && qualifiers.every(({ role }) => role === 'emphasis') && value > 0;
}
