import type { Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { isMoreThanAll } from '../more-than-all.ts';

/**
 * Rates whose numerator is part of their denominator. Not 完成率 and 办结率 (more may be done than was due), 使用率 and
 * 入住率 (a bed serves twice a day), nor 毛入学率 (who sits in school is of any age).
 */
const PART =
  /(?:覆盖|知晓|满意|合格|参与|参训|参会|到会|出勤|出席|到岗|及格|优秀|优良|优质|通过|达标|正确|准确|签约|参保|回收|建档|接种|就业|升学|成功|整改|化解|调解|普及|入户|登记|签订|有效)率(?:已|均)?(?:(?:提高|提升|上升|增长|升)?[到至]|达到?|高达|为|是|超过)?(?:了|约|近)?$/u;

/** A share that is said to be more than all: 参训率达106%. */
export function isBeyondAll({ text }: BlockUnit, quantity: Quantity): boolean {
  return isMoreThanAll(quantity) && PART.test(text.slice(0, quantity.start));
}
