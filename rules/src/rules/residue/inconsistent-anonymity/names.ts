import type { Span } from '../../../text/span.ts';
import { matchesOf } from '../../../match/matches.ts';

/** Short names of provinces and cities that are used for nothing else. */
const ALIASED = /“([甬渝沪邕鄂皖赣浙闽粤黔滇冀豫]\p{Script=Han}{1,8})”/gu;

/** A name with the place it betrays, or one that a blind replacement has changed. */
export interface Named extends Span {
  readonly text: string;
}

/** A masked place (**市, ×县) in a text, or undefined. */
export function maskIn(text: string): Named | undefined {
  const match = /(?:\*{1,3}|[×✕]{1,3}|[XＸ]{1,3})[省市县区](?![场民域别])/u.exec(text);
  return match === null ? undefined : { text: match[0], start: match.index, end: match.index + match[0].length };
}

/** Quoted names that begin with the short name of a place (“甬学堂”), outside clauses about visits and aid. */
export function aliasesIn(text: string): readonly Named[] {
  return matchesOf(text, ALIASED)
    .filter(
      (match) => !/(?:赴|到|与|和|对口|支援|协作|考察|学习|招商)[^，。；]{0,12}$/u.test(text.slice(0, match.index)),
    )
    .map((match) => ({ text: match[1] ?? '', start: match.index + 1, end: match.index + match[0].length - 1 }));
}

/** Quoted names that hold the name of an administrative unit, long enough to be compared. */
export function unitNamesIn(text: string): readonly Named[] {
  return matchesOf(text, /“([^“”，。；]{4,16})”/gu)
    .filter((match) => /[省市县区镇乡]/u.test(match[1] ?? ''))
    .map((match) => ({ text: match[1] ?? '', start: match.index + 1, end: match.index + match[0].length - 1 }));
}

/** True when `b` is `a` with the character before 市、县、区 replaced by 我、本 or a sign. */
export function isReplaced(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = -1;
  for (let i = 0; i < a.length; i++) {
    if (a.charAt(i) === b.charAt(i)) continue;
    if (at >= 0) return false;
    at = i;
  }
  return /[我本某*×]/u.test(b.charAt(at)) && /[省市县区镇乡]/u.test(b.charAt(at + 1));
}

/** The word that a replacement has put in or taken out (城区, 我区) when `b` is a changed `a`. */
export function replacedWords(a: string, b: string): readonly [string, string] {
  const at = Array.from({ length: a.length }, (_, index) => index).find((i) => a.charAt(i) !== b.charAt(i)) ?? 0;
  return [a.slice(at, at + 2), b.slice(at, at + 2)];
}

/** Districts and counties of large cities, whose names are used for little else. */
const DISTRICTS =
  '鄞州|海曙|镇海|北仑|奉化|慈溪|余姚|象山|徐汇|闵行|嘉定|松江|青浦|奉贤|崇明|沙坪坝|九龙坡|北碚|涪陵|綦江|江津|合川|余杭|萧山|临平|富阳|桐庐|番禺|花都|黄埔|荔湾|郫都|温江|双流|龙泉驿|江夏|黄陂|新洲|雁塔|灞桥|长清|章丘|即墨|崂山|黄岛|常熟|昆山|太仓|江阴|宜兴|溧阳|如皋|海门|义乌|东阳|永康|诸暨|嵊州';
const DISTRICT = new RegExp(
  `(?<=^|[，。；：、,;:]|在|由)(${DISTRICTS})(?=[区市县]|开展|推行|实施|出台|建立|推出|组织|探索|建成|印发|召开|举办|设立)`,
  'gu',
);

/** Districts that act in the text, outside clauses about visits and aid. */
export function districtsIn(text: string): readonly Named[] {
  return [...text.matchAll(DISTRICT)]
    .filter(
      (match) =>
        !/(?:赴|到|与|和|对口|支援|协作|考察|学习|招商|外地|先进)[^。；]{0,16}$/u.test(text.slice(0, match.index)),
    )
    .map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
}
