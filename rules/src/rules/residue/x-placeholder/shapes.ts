import { COUNTED, NAMED } from '../../../lexicon/placeholder-nouns.ts';
import type { Span } from '../../../text/span.ts';
import type { Digest } from '../../../guards/digest.ts';
import { patternList } from '../../../match/pattern-list.ts';

/** Factors of a formula: × multiplies there. */
const FORMULA = /系数|标准|比例|单价|面积|人口|倍数|数量|[=＝]/u;

/** Numbers left open: a gap in any text. */
const OPEN_NUMBER = new RegExp(`^[×✕XxN]{1,4}余?(?:${COUNTED})`, 'u');

/** What a form asks for: the last words of a bracketed instruction to fill in (〔发文单位〕, [联系电话]). */
const SLOT =
  '(?:单位|机关|部门|日期|时间|地点|姓名|名称|地名|人名|联系人|负责人|电话|手机号|号码|编号|文号|发文|年份|金额|数量|人数|职务|地址|邮箱|标题|事由|数据|数字|期限)';
/** Words by which a drafter marks what is still open. */
const OPEN = '(?:待[核补填定确]|请[填补写]|此处|可选|自行[填补])';

/**
 * The shapes of a gap. × alone needs a noun, a unit or a clause to start, since it multiplies too; XX and ×× need
 * only Han text beside them; A name in three equal letters stands for one (AAA、微博).
 */
const SHAPES: readonly RegExp[] = [
  new RegExp(`(?<![\\d×长宽高深])[×✕]{1,4}余?(?:${COUNTED}|${NAMED})`, 'gu'),
  /(?<![\d×])[×✕]{2,4}(?=\p{Script=Han})|(?<=\p{Script=Han})(?<![×长宽高])[×✕]{2,4}(?![\d×])/gu,
  /(?<=^|[。；，：\n])[×✕](?=\p{Script=Han}{2})/gu,
  // 联系人：×××，电话：XXXX。 What a label asks for and nobody wrote.
  new RegExp(`(?<=${SLOT}[：:]\\s?)(?:[×✕]{2,11}|X{2,11})(?=[\\s，,；;。、（(）)]|$)`, 'gu'),
  new RegExp(`(?<![A-Za-z\\d])(?:[Xx]{1,4}|(?<![〇○一二三四五六七八九十])[○◯]{1,4})(?:${COUNTED}|${NAMED})`, 'gu'),
  /(?<![A-Za-z\d])(?:X{2,4}|x{2,4})(?=\p{Script=Han})(?!世纪)/gu,
  /(?<=[\p{Script=Han}])N(?=[个项次名家条万余场篇])/gu,
  /(?<=[\p{Script=Han}])(?<!评级|等级|信用|级别|[为是获])([A-D])\1{2}(?=[、]|等(?!级)|[\p{Script=Han}](?<![级景国信评认企类旅标等]))/gu,
  /【(?:待|请|此处)[^】]{1,16}】/gu,
  new RegExp(`(?<=\\p{Script=Han})【[\\p{Script=Han}、和与]{0,10}${SLOT}】(?=\\p{Script=Han})`, 'gu'),
  new RegExp(
    `[\\[［](?:[\\p{Script=Han}、和与]{0,10}${SLOT}|[\\p{Script=Han}，、和与]{0,12}${OPEN}[\\p{Script=Han}]{0,6})[\\]］]`,
    'gu',
  ),
  new RegExp(`(?<=\\p{Script=Han})[_＿]{2,}(?=(?:${COUNTED}))`, 'gu'),
  /(?<![\d.])0{3,4}[-—－]0{7,8}(?!\d)/gu,
];
const LIST = patternList(SHAPES);

/** The characters one of which every shape holds: most blocks are ruled out by them. */
export const CUE = /[×✕XxN○◯A-D【[［_＿]|000/u;

/** The gaps of a text: what a template or a masking tool left where a name or number belongs; ascending. */
export function gapsIn(text: string, genre: Digest['genre']): readonly Span[] {
  if (!CUE.test(text)) return [];
  const found = LIST.matches(text)
    .map(({ match }) => ({ start: match.index, end: match.index + match[0].length }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return found.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return isGap(text, span, genre);
  });
}

function isGap(text: string, span: Span, genre: Digest['genre']): boolean {
  const head = text.charAt(span.start);
  // A form, a contract or a notice is sent out with blanks to be filled in; an account of work is not.
  if (head === '_' || head === '＿') return ['report', 'speech', 'minutes', 'essay'].includes(genre);
  if (head === '×' && FORMULA.test(text.slice(Math.max(0, span.start - 16), span.end + 12))) return false;
  if ((head === '[' || head === '［') && isLabel(text, span)) return false;
  return genre !== 'other' || OPEN_NUMBER.test(text.slice(span.start, span.end));
}

/** `[时间] 3月5日` names what follows it; `[主送单位]：` alone on its line does not. */
function isLabel(text: string, span: Span): boolean {
  return span.start === 0 && !/^[：:。\s]*$/u.test(text.slice(span.end));
}

/** The part of a gap to be typed over: the signs, without the noun or unit behind them. */
export function signsOf(gap: string): string {
  return /^(?:[×✕XxN○◯_＿]+|[A-D]{3}|【.*】|[[［].*[\]］])/u.exec(gap)?.[0] ?? gap;
}
