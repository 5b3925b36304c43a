import type { SentenceUnit } from '../../../rule/unit.ts';
import type { Span } from '../../../text/span.ts';
import { effort } from './words.ts';

/** How many counts make a row. */
const LEAST = 3;
/** 推进会14次, 撰写心得体会36篇: what is done among colleagues and on paper. */
const INNER =
  /(?:\p{Script=Han}{2}会(?:议)?|集中学习|理论学习|业务学习|案例学习|中心组学习|支部学习|学习研讨|研讨|座谈|碰头|读书班|心得(?:体会|文章|材料)?|体会(?:文章)?|笔记(?:检查)?|简报|工作信息|动态信息|印发文件|学文件|下发通知|通知|督办[单函]|提示函|(?:学习|会议|剖析|分析|对照|各类)材料|会议记录|谈心谈话|辅导报告|传达批示|批示|读报|领导小组|专班|检视问题)(?![^，。；、]{0,6}届)[^，。；、\d]{0,4}?(?:各)?[\d.一二三四五六七八九十百千万余多]+(?:余|多)?(?:次|场次?|期|篇次?|份|条|轮|人次|件|个|堂|节)/gu;
/** Also counted when meetings and papers stand beside it. */
const ACTIVITY =
  /(?:培训班?|讲座|宣讲|竞赛|沙龙|党课|调研|督查|督导|活动|教育片|比武|演讲)[^，。；、\d]{0,4}[\d.一二三四五六七八九十百千万余多]+(?:余|多)?(?:次|场次?|期|部|轮|堂|节)/gu;
/** Bodies whose work is to meet: what they settle is told beside it. */
const MEETS =
  /人大|常委会|政协|主任会议|主席会议|董事会|监事会|股东|审委会|审判委员会|听证会|庭审|开庭|仲裁|议事会|村民代表|业主大会|职代会/u;

/** A sentence that reports only how often people met and wrote: three counts or more and nothing that came of it. */
export function readRow(unit: SentenceUnit): (Span & { readonly n: number }) | undefined {
  if (unit.digest.mention || unit.numbers.length < LEAST) return undefined;
  const { text } = unit;
  const told = unit.hits(effort);
  if (told.length === 0) return undefined;
  const inner = [...text.matchAll(INNER)];
  const [first] = inner;
  if (first === undefined || inner.length < 2 || MEETS.test(text)) return undefined;
  const all = [...inner, ...text.matchAll(ACTIVITY)].sort((a, b) => a.index - b.index);
  const [start] = all;
  const last = all.at(-1);
  if (all.length < LEAST || start === undefined || last === undefined) return undefined;
  const outcome = told.some((hit) => hit.class === 'outcome' && hit.term !== '由' && hit.term !== '达到');
  return outcome ? undefined : { start: start.index, end: last.index + last[0].length, n: all.length };
}
