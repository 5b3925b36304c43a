import { MEASURE_WORDS } from '../../facts/concreteness/words/measure.ts';
import type { SentenceUnit } from '../../rule/unit.ts';

/** How a clause ends that names a lack: 有待提升, 仍需加强, 还不够牢, 依然较多, 存在短板, 力量不足. */
const LACK = new RegExp(
  [
    '(?:有待|亟待|亟需|亟须)[^，；。]{2,10}$',
    '(?:仍|还|尚)需要?(?:进一步|不断|持续|加快|继续|着力)?(?:提[高升质振]|加[强快力]|[用发]力|增强|改善|改进|完善|健全|优化|破解|解决|突破|拓展|深化|构建|巩固|转变|规范|强化|努力)$',
    '(?:还|仍|尚|依然)(?:不[够强高足多优实深适牢]|没有|未)[^，；。]{0,8}$',
    '(?:依然|仍然|仍|还|较为|比较)(?:十分|非常|较为|比较)?(?:突出|不少|较多|很多|艰巨|薄弱|严峻|滞后|繁重|尖锐|较[大重低弱慢])$',
    '(?:存在|面临|还有|仍有|有)[^，；。]{0,16}(?:短板|差距|不足|弱项|问题|困难|障碍|薄弱环节|堵点卡点|挑战|隐患)$',
    '(?:品牌|人才|项目|企业|渠道|数量|手段|资金|经费|人手|岗位|队伍)(?:不多|[较偏还很]?少|短缺|紧缺|不稳)$',
    '(?:偏[弱低慢软少]|不足|不够|滞后|薄弱|乏力|欠缺|不到位|不充分|不平衡|不适应|不匹配|不及预期|任重道远|时有发生|多发|频发|(?:仍然|依然|还|仍)存在)$',
  ].join('|'),
  'u',
);
/** The lack is the object of something to do: 针对…不足, 解决…问题, 补齐…短板. */
const MENDED =
  /^(?:针对|面对|围绕|聚焦|紧盯|直面|正视|对|因)|解决|破解|化解|克服|补齐|补上|扭转|改变|防止|避免|消除|查找|排查|整改|处理|回应|应对|攻克|帮助|弥补|^以/u;

/**
 * The sentence owns up to a lack and asks nothing: its last clause names one. A person, a date and a figure belong to
 * the remedy, which comes after.
 */
export function fallsShort(unit: SentenceUnit): boolean {
  const body = unit.text.replace(/(?:，?等等?)?[。；！：]?$/u, '');
  const from = Math.max(body.lastIndexOf('，'), body.lastIndexOf('：'), body.lastIndexOf('；')) + 1;
  const last = body.slice(from);
  if (!LACK.test(last) || MENDED.test(last)) return false;
  return !unit.hits(MEASURE_WORDS).some((hit) => {
    const opens = hit.start <= from + 1 && hit.start >= from;
    return hit.start >= from && (hit.class === 'modal' ? !hit.term.startsWith('需') : opens && hit.class !== 'object');
  });
}
