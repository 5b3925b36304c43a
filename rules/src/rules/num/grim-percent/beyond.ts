import type { Quantity } from '../../../facts/numbers/index.ts';
import type { BlockUnit } from '../../../rule/unit.ts';
import { isMoreThanAll } from '../more-than-all.ts';

/**
 * Rates whose numerator is part of their denominator. Not 完成率 and 办结率 (more may be done than was due), 使用率 and
 * 入住率 (a bed serves twice a day), not 拨备覆盖率 (what covers is no part of what is covered), nor 毛入学率 (who sits in school is of any age).
 */
const PART =
  /(?:到户|入群|注册|安装|签字|签收|普查|减少|压减|下降|打卡|答题|入睡|转移|敲开|知悉|办复|答复|回复|见面|留样|出苗|成活|存活|治愈|死亡|在岗|返校|完好|送达|(?<!拨备|流动性|利息|偿债|担保|抵押|现金|资金)覆盖|知晓|满意|合格|参与|参训|参会|到会|出勤|出席|到岗|及格|优秀|优良|优质|通过|达标|正确|准确|签约|参保|回收|建档|接种|就业|升学|成功|整改|化解|调解|普及|入户|登记|签订|有效|修复|处置|整治|销号|查处|持证|安置|开门|开放|开馆|受理|投保|识字|点亮)率(?:由[^，。；]{1,14}?(?=提高|提升|上升|增长|升|到|增))?(?:已|均|要|须|应|必须|力争|确保)?(?:(?:提高|提升|上升|增长|升)?[到至]|达到?|高达|为|是|超过|保持在|不(?:得)?(?:低于|少于))?(?:了|约|近)?(?:(?:今年|本年|目前|(?:辖区|全[市县镇乡村])\p{Script=Han}{0,4})的)?$/u;

/** A share that is said to be more than all: 参训率达106%. */
export function isBeyondAll({ text }: BlockUnit, quantity: Quantity): boolean {
  return (isMoreThanAll(quantity) || isAllAndMore(text, quantity)) && PART.test(text.slice(0, quantity.numberStart));
}

/** 达到100%以上: nothing is left above all of it. */
function isAllAndMore(text: string, { kind, value, numberStart, end }: Quantity): boolean {
  return kind === 'percent' && value >= 100 && text.slice(numberStart, end + 2).includes('以上');
}
