import { quantitiesIn, type Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { asRounded } from '../rounded.ts';
import { isAlike, isAmount, isFactor, isMeanOf, type Product } from './products.ts';

/** ，平均每个社区; ，人均签约; （场均: what each of the things comes to, told last. */
const MEAN = /[，,（(](?:(?:平均)?每|平均)(\p{Script=Han}{1,8})$|[，,（(](\p{Script=Han})均(\p{Script=Han}{0,4})$/u;
/** An average over time, of income, or of some of the things is of another reckoning. */
const OTHER = /[年月日天周季]|收入|增|减|最|[比较]|其中/u;
const LONGEST = 16;

/** Means of a sentence that its one amount of the kind and its one number of those it is spread over do not give. */
export function wrongMeans(unit: BlockUnit, sentence: Span): readonly Product[] {
  const { text } = unit;
  const numbers = quantitiesIn(unit.numbers, sentence);
  return numbers.flatMap((stated, index): readonly Product[] => {
    if (index < 2 || !isAmount(stated)) return [];
    const said = MEAN.exec(text.slice(Math.max(sentence.start, stated.start - LONGEST), stated.start));
    if (said === null) return [];
    const [words, each = '', of, noun = ''] = said;
    if (OTHER.test(words.replace(/[日天]均/u, ''))) return [];
    const before = numbers.slice(0, index);
    // 分8期，每期50人 is as good as a mean; 每人一份 is not.
    const last = text.slice(sentence.start, before.at(-1)?.start);
    const divided = /(?:分[成为作]?|编[成为]|组[成建])$/u.test(last);
    if (of === undefined && !words.includes('平均') && !divided) return [];
    const alike = before.filter((one) => isAlike(one, stated));
    // 8名医生共签约9840人，人均签约: those who did it come first.
    const [all, ...others] = of === '人' && noun !== '' && alike.length === 2 ? alike.slice(1) : alike;
    const isOver = (one: Quantity): boolean =>
      of === undefined ? isCalled(text, one, each) : isMeanOf(of, one, text.slice(one.unitStart, one.end));
    const [times, ...more] = before.filter((one) => one !== all && isFactor(one) && isOver(one));
    if (
      all === undefined ||
      times === undefined ||
      others.length > 0 ||
      more.length > 0 ||
      (divided && times !== before.at(-1)) ||
      !isAmount(all)
    )
      return [];
    // 人均图书 is of 藏书: what is averaged is named before the amount or after it.
    const around = text.slice(Math.max(sentence.start, all.start - LONGEST), all.end + LONGEST);
    if (noun !== '' && !Array.from(noun).some((char) => around.includes(char))) return [];
    const gap = text.slice(Math.min(all.end, times.end), Math.max(all.start, times.start));
    if (/(?<!全)年|[季月]/u.test(gap)) return [];
    const real = all.value / times.value;
    return isRounded(real, text, stated) ? [] : [{ times: all, each: times, stated, real }];
  });
}

/** 每场观众 is of 36场, 每个部门 of 14个部门, and 每校 of 38所中小学. */
function isCalled(text: string, { start, unitStart, end }: Quantity, each: string): boolean {
  const measure = text.slice(unitStart, end);
  const name = /^\p{Script=Han}*/u.exec(text.slice(end, end + LONGEST))?.[0] ?? '';
  if (each.startsWith(measure) && measure !== '个') return true;
  const noun = each.startsWith(measure) ? each.slice(measure.length) : each;
  return (
    (name === '' && text.slice(0, start).endsWith(noun.slice(0, 2))) ||
    name.startsWith(noun.slice(0, 2)) ||
    name.endsWith(noun) ||
    (noun.startsWith('校') && name.slice(0, 4).includes('学'))
  );
}

/** Whether a mean is rounded or cut off to what is written, the noughts at its end being round. */
function isRounded(real: number, text: string, stated: Quantity): boolean {
  const place = lastPlace(text, stated);
  return real >= stated.value - place / 2 - 1e-9 && real <= stated.value + place;
}

/** What the last digit that is not nought stands for: 100 in 3600. */
function lastPlace(text: string, quantity: Quantity): number {
  const { lo, hi } = asRounded(text, quantity);
  const written = text.slice(quantity.numberStart, quantity.numberEnd);
  const noughts = quantity.decimals > 0 ? 0 : (/0*$/u.exec(written)?.[0].length ?? 0);
  return (hi > lo ? hi - lo : 1) * 10 ** noughts;
}
