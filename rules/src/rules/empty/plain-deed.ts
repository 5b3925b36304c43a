import { CLAIM_WORDS } from '../../facts/concreteness/words/claim.ts';
import { MEASURE_WORDS } from '../../facts/concreteness/words/measure.ts';
import { STANCE_WORDS } from '../../facts/concreteness/words/stance.ts';
import type { SentenceUnit } from '../../rule/unit.ts';
import { holdsAny } from '../../text/holds-any.ts';

/**
 * Words by which plain Chinese tells what was or is to be done, and by whom, where or when: 加了扶手, 由村医送上门,
 * 改到第二节课后, 写在门口, 停漂当天退票, 三名徒弟. Officials' own verbs need none of them.
 */
const DEED =
  /(?:[收装搬修栽种添换派建买拆清挖铺盖租借退补发送招通加减停关办并撤销罚还付配印贴挂刷洗接]|改成|改为)[成上掉完好出齐回]?了(?!解)\p{Script=Han}{2}|由(?![^，。；]{1,3}[及到向转变])[^，。；、]{2,8}\p{Script=Han}{2}|从[^，。；、]{2,8}(?:派|调|抽|借)|改[成为到在由用][\p{Script=Han}]{2}|把[^，。；、]{2,12}(?:搬|移|挪|送|交|贴|写|划|分|并)[到给进在]|把每一?[^，。；、]{1,5}(?:上|讲|教|看|守|修|扫|种)[好住完]|请[^，。；、]{2,12}(?:列席|到场|打分|试用|讲)|没有(?:出现|发生|新增|一[户人家起例])|[写排设建放]在(?!首|心|突|更|前列|重|大地|脸)[\p{Script=Han}]{2}|赴[\p{Script=Han}]{2,4}[演参学展]|当[天日晚][\p{Script=Han}]{2}|单[设列独][\p{Script=Han}]{2}|不在[\p{Script=Han}]{3}|[两二三四五六七八九十]{1,2}[部名台座条家户间所辆张份位棵亩](?!次|线|面)|[两三四五六七八九十]人|每一?[位名户栋台辆座]|[雨雪雾]天|晚上|夜间|凌晨|早晨|傍晚|提前[一两三半][天个小]/u;
const CUES = '了 由 从 改 把 请 没有 在 赴 当 单 两 二 三 四 五 六 七 八 九 十 每 天 晚上 夜 凌晨 早晨 傍晚 提前'.split(
  ' ',
);

/** 让每一位住户都感到温暖: what is wished and not what is done. */
const AIMS = /^(?:并)?(?:让|使|为(?!其|他)|以|确保|真正)/u;
/** A shorter clause is a set phrase as often as not. */
const SHORTEST = 6;
/** So many hollow clauses are more than a heading: a deed at the end of a long chain does not make up for it. */
const MOST_HOLLOW = 2;

/**
 * A clause of the sentence, though not its first, tells a deed in plain words: no word of stance, claim or vague measure
 * stands in it. What comes before may be the usual heading (完善家庭医生制度，慢病老人的药由村医送上门).
 */
export function tellsPlainDeed(unit: SentenceUnit): boolean {
  const { text } = unit;
  if (!holdsAny(text, CUES)) return false;
  let hollow = 0;
  let told = false;
  for (const { index, 0: clause } of text.matchAll(/[^，；：。！？]+/gu)) {
    if (isHollow(unit, index, index + clause.length)) hollow++;
    else told ||= index > 0 && !AIMS.test(clause) && clause.length >= SHORTEST && DEED.test(clause);
  }
  return told && hollow <= MOST_HOLLOW;
}

function isHollow(unit: SentenceUnit, start: number, end: number): boolean {
  const within = (hit: { readonly start: number; readonly end: number }): boolean =>
    hit.start >= start && hit.end <= end;
  return (
    unit.hits(STANCE_WORDS).some(within) ||
    unit.hits(CLAIM_WORDS).some(within) ||
    unit
      .hits(MEASURE_WORDS)
      .some((hit) => hit.class !== 'modal' && hit.class !== 'aim' && hit.term !== '统一' && within(hit))
  );
}
