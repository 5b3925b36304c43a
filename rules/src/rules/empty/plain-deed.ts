import { CLAIM_WORDS } from '../../facts/concreteness/words/claim.ts';
import { MEASURE_WORDS } from '../../facts/concreteness/words/measure.ts';
import { STANCE_WORDS } from '../../facts/concreteness/words/stance.ts';
import type { SentenceUnit } from '../../rule/unit.ts';
import { holdsAny } from '../../text/holds-any.ts';

/** Words by which a clause tells who moved what, in a few of the ways plain Chinese has. */
const DEED = new RegExp(
  [
    // 住院楼加装了两部电梯, 收了三名徒弟, 取消了三项检查
    '(?:收|装|消|搬|修|栽|种|添|换|派|建|买|拆|清|挖|铺|盖|租|借|退|补|发|送|招)了[^，。；]{2,}',
    // 三名徒弟, 十名代表; 三个方面 counts nothing
    '[两二三四五六七八九十]{1,2}[部名台座条家户间所辆张份位批棵亩](?!次|线|面)[^，。；]{2,}',
    // 药由村医送上门, 样本由县医院化验
    '由[^，。；、]{2,8}(?:送|化验|保管|上门|接送|发放|维修|值守|代办|垫付|验收|签字|承担费用)',
    // 从县医院派医生到卫生院坐诊
    '从[^，。；、]{2,8}(?:派|调|抽|选派|借)[^，。；]{2,12}[到去]',
    // 把眼保健操改到第二节课后
    '把[^，。；、]{2,12}(?:改到|改在|搬到|移到|挪到|送到|交给|装到|贴到|写进|划给|分给|改成|并到)[^，。；]{2,}',
    // 请病人代表列席院务会
    '请[^，。；、]{2,12}(?:列席|到场|打分|试用|现场|讲了|来讲)',
    // 没有出现重症, 没有一户掉队
    '没有(?:出现|发生|新增|一[户人家起例])[^，。；]{2,}',
  ].join('|'),
  'u',
);
const CUES = ['了', '由', '从', '把', '请', '没有', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/**
 * A clause of the sentence tells a deed in plain words: no word of stance, claim or vague measure stands in it. What
 * comes before may be the usual heading (完善家庭医生制度，慢病老人的药由村医送上门).
 */
export function tellsPlainDeed(unit: SentenceUnit): boolean {
  const { text } = unit;
  if (!holdsAny(text, CUES)) return false;
  for (const { index, 0: clause } of text.matchAll(/[^，；：。！？]{6,}/gu)) {
    if (DEED.test(clause) && !isHollow(unit, index, index + clause.length)) return true;
  }
  return false;
}

function isHollow(unit: SentenceUnit, start: number, end: number): boolean {
  const within = (hit: { readonly start: number; readonly end: number }): boolean =>
    hit.start >= start && hit.end <= end;
  return (
    unit.hits(STANCE_WORDS).some(within) ||
    unit.hits(CLAIM_WORDS).some((hit) => hit.class !== 'amount' && within(hit)) ||
    unit
      .hits(MEASURE_WORDS)
      .some((hit) => hit.class !== 'modal' && hit.class !== 'aim' && hit.term !== '统一' && within(hit))
  );
}
