import { KNOWN_CODES, KNOWN_NAMES } from '../../../lexicon/known-codes.ts';
import { METAPHORS, type MetaphorDomain } from '../../../lexicon/metaphors.ts';
import { readNumberCode } from '../../brand/number-code.ts';
import type { Quoted } from '../../brand/quoted.ts';

const DOMAIN_OF: ReadonlyMap<string, MetaphorDomain> = new Map(
  (Object.entries(METAPHORS) as [MetaphorDomain, string][]).flatMap(([domain, terms]) =>
    terms.split(/\s+/u).map((term): [string, MetaphorDomain] => [term, domain]),
  ),
);
const LONGEST = 5;
/** 当好“店小二”, 筑牢“平安坝”, 按下“快进键”: verbs whose object in quotation marks is a figure, whatever it is. */
const FIGURE_VERB =
  /(?:当好|争当|勇当|变身|化身|筑[牢起]|扎[紧牢]|拧紧|系[好紧]|按下|跑出|下[好活]|绘就|唱[响好]|念[好活]|打出|架[起好]|搭起|端[稳牢]|点[燃亮]|奏[响好]|织[密牢]|撑起|铺就|蹚出|插上|吹响|敲响|牵[住牢]|把准|守[好牢]|亮出)(?:[^，。；：、“”]{1,8})?$/u;
/** 当好企业的“店小二”“护航员”: the verb governs all of them. */
const ROW_BEFORE = /(?:“[^”]{1,8}”[、和与及]?)+$/u;
/** What follows tells that the quotation is the name of something. */
const NAMED_AFTER = /^(?:的?(?:品牌|招牌|工程|行动|活动|计划|机制|制度|体系|项目|平台|歌|曲|热线)|“?\d|[—-])/u;
/** Figures are words of the language; a code, a foreign word or a row of words is none. */
const WORD = /^[\p{Script=Han}]{2,6}$/u;
/** 改革之问, 精神之钙: an abstract noun made a thing by 之. */
const MADE_THING = /^[\p{Script=Han}]{1,4}之(?:问|答|钙|魂|钥|匙|笔|树|舟|帆|火|光|桥|翼)$/u;
/** 指尖上的服务, 家门口的课堂: a place made out of something small. */
const PLACE = /^(?:指尖|舌尖|车轮|田埂|云端|心坎|马背|掌心)上的/u;

/** The domain of the figure a quotation is or ends with; undefined when it is none. */
export function figureOf({ text, before, after }: Quoted): MetaphorDomain | undefined {
  if (KNOWN_NAMES.has(text) || KNOWN_CODES.has(text) || readNumberCode(text, '') !== undefined) return undefined;
  return (
    knownFigure(text) ??
    (FIGURE_VERB.test(before.replace(ROW_BEFORE, '')) && WORD.test(text) && !NAMED_AFTER.test(after)
      ? '器物'
      : undefined)
  );
}

function knownFigure(text: string): MetaphorDomain | undefined {
  const exact = DOMAIN_OF.get(text);
  if (exact !== undefined) return exact;
  if (MADE_THING.test(text) || PLACE.test(text)) return '器物';
  for (let length = Math.min(LONGEST, text.length - 1); length >= 2; length--) {
    const domain = DOMAIN_OF.get(text.slice(-length));
    if (domain !== undefined) return domain;
  }
  return undefined;
}
