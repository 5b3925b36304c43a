import { quantitiesIn, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';

/** An average that is not between the least and the most it is taken of. */
export interface Outside {
  readonly mean: Quantity;
  readonly bound: Quantity;
  readonly side: 'most' | 'least';
}

const MEAN = /(?:平均\p{Script=Han}{0,8}?(?:为|是|达|数)?|均[值分]|人均|户均)(?:得分|为|是|达到?|约)*$/u;
/** 准点率为96.8%，其中最高的线路95.1%: the rate of all lies between those of its parts. */
const RATE_OF_ALL = /率(?:为|是|达到?)?$/u;
/** 最高的站, 最慢的一次也不过: the words for an end of the range, before its number. */
function endOf(adjectives: string, bound: string): RegExp {
  return new RegExp(
    `(?:最[${adjectives}]|${bound})(?:的[\\p{Script=Han}]{0,4}|分|得分|气温|温度|一[个次户人天月])?(?:也|还|都)?(?:为|是|有|达到?|得|仅|才|只有|不过)*$`,
    'u',
  );
}
const MOST = endOf('高多大长快', '上限');
const LEAST = endOf('低少小短慢', '下限');
/** Slow is much of a time and little of a speed. */
const LONGEST = endOf('高多大长慢久', '上限');
const SHORTEST = endOf('低少小短快', '下限');
/** The extremes are those of other things: of the year before, of the groups and not the people. */
const OTHER = /去年|上年|同期|历年|目标|计划|全国|全省|全市|标准|限/u;
const LABEL = 12;

/** 平均96分，最高95分: averages of a sentence beyond the most or the least told beside them. */
export function outsideExtremes(unit: BlockUnit, sentence: Span): readonly Outside[] {
  const { text } = unit;
  const whole = text.slice(sentence.start, sentence.end);
  if (!whole.includes('最')) return [];
  const among = /^[^。]*?，其中[^。]*?最/u.test(whole);
  if (!(whole.includes('均') || among) || OTHER.test(whole)) return [];
  const numbers = quantitiesIn(unit.numbers, sentence);
  const called = (pattern: RegExp): readonly Quantity[] =>
    numbers.filter(({ numberStart }) =>
      pattern.test(text.slice(Math.max(sentence.start, numberStart - LABEL), numberStart)),
    );
  // As written: 分 may be a mark or a minute, and is the same beside each other.
  const unitOf = ({ numberEnd, end }: Quantity): string => text.slice(numberEnd, end);
  const means = called(MEAN);
  const [mean, ...others] = means.length > 0 || !among ? means : called(RATE_OF_ALL);
  if (mean?.approx !== 'exact' || others.length > 0) return [];
  const beside = (bounds: readonly Quantity[]): Quantity | undefined => {
    // 最快的一次21分钟: the count of one is no bound.
    const [bound, ...more] = bounds.filter((one) => one.start > mean.start && unitOf(one) === unitOf(mean));
    return more.length === 0 ? bound : undefined;
  };
  const time = mean.kind === 'duration';
  const [most, least] = [beside(called(time ? LONGEST : MOST)), beside(called(time ? SHORTEST : LEAST))];
  if (most !== undefined && mean.value > most.value) return [{ mean, bound: most, side: 'most' }];
  if (least !== undefined && mean.value < least.value) return [{ mean, bound: least, side: 'least' }];
  return [];
}
