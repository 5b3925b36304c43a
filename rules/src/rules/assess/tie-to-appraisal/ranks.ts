import { isStated } from '../../../guards/standing.ts';
import type { SentenceUnit } from '../../../rule/unit.ts';
import { overlaps, type Span } from '../../../text/span.ts';

/** 红黑榜, “蜗牛榜”, 排一张榜: a list on which somebody has to come last. */
const BOARD =
  /(?:红黑|红黄绿|红黄蓝|红黄|黑红|龙虎|末位|后进)双?榜|“[\p{Script=Han}]{2,4}榜”|排[一二三四五两]?[张个]?(?:红)?榜/u;
/** Again and again. */
const OFTEN = /每[天日周旬月季]|[按逐][日周旬月季]|[日周旬月季]通报|每半[月年]/u;
/** 积分每季公示, 排名张贴在车门上: the order is shown around. */
const SHOWN =
  /(?:排名|排序|名次|排位|积分|星级|得分高低|采用(?:数量|情况))[^。；]{0,14}?(?:公布|公示(?!栏)|通报|张贴|上墙|张榜|晾晒|挂在)|[排评]出名次|公布(?:前|后|末)[一二三四五六七八九十\d]{1,2}名|按[^，。；]{1,8}(?:排名|排序)，?[^，。；]{0,8}(?:公布|通报|公示)/u;
/** Contests and classes rank to choose or to teach. */
const CHOSEN = /考生|学生|选手|[各球赛]队|比赛|参赛|投标|竞标|供应商|应聘|岗位|录取|录用|候选/u;

/** Ranking before others as a means of pressure. */
export function readRanks(unit: SentenceUnit): readonly (Span & { readonly what: string })[] {
  const { text } = unit;
  if (CHOSEN.test(text)) return [];
  const found: (Span & { readonly what: string })[] = [];
  const add = (match: RegExpExecArray | null): void => {
    if (match === null) return;
    const span = { start: match.index, end: match.index + match[0].length };
    if (!found.some((other) => overlaps(other, span)) && isStated(unit, span)) found.push({ ...span, what: match[0] });
  };
  add(BOARD.exec(text));
  if (OFTEN.test(text)) add(SHOWN.exec(text));
  return found;
}
