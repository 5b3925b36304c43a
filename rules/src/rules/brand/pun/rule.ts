import { isMentionAt } from '../../../facts/clauses.ts';
import { defineBlockRule } from '../../../rule/define-rule.ts';
import type { Span } from '../../../text/span.ts';
import { quotedIn, type Quoted } from '../quoted.ts';
import { EVERYDAY_PAIRS, PUNS } from './words.ts';

const PAIR_REACH = 20;
/** What joins two quoted words into a play: 不仅“嘴勤”，更要“手勤”. */
const TURN = /不仅|不但|更|从|由|变|当|到|既|也|又|而|向|里|中/u;

export const rule = defineBlockRule(
  {
    id: 'brand/pun',
    summary: '谐音改字、引号里的字面对偶',
    why: '改字和对偶不增加信息，外单位的人还要猜原来的字。写回本字，直接说事。',
    fixNote: '谐音字换回本字。',
    level: 'hint',
    status: 'stable',
    since: '0.1.0',
    genres: { only: ['report', 'speech', 'directive', 'essay'] },
    sources: [],
    messages: {
      pun: '“{word}”是谐音改字，请写回“{plain}”。',
      letter: '“{word}”是借字，请写本来的字。',
      pair: '“{first}”“{second}”是字面对偶，请直接写做了什么。',
      fixPlain: '写回“{plain}”',
    },
    triggers: ['quote'],
    examples: [
      {
        bad: '关于图书馆的汇报\n图书馆开展“阅来阅好”活动。',
        hits: ['阅来阅好'],
        fixed: '关于图书馆的汇报\n图书馆开展“越来越好”活动。',
      },
      { bad: '关于车站的总结\n车站推出“清凉一‘夏’”服务。', hits: ['夏'] },
      { bad: '关于学校的讲话\n老师不仅要“嘴勤”，更要“手勤”。', hits: ['嘴勤”，更要“手勤'] },
      { bad: '关于税务所的报告\n税务所让企业从“找税”变为“享税”。', hits: ['找税”变为“享税'] },
      { bad: '关于船厂的报告\n“链”上发力，船厂以“数”提质、向“新”而行。', hits: ['链', '数', '新'] },
      {
        bad: '关于窗口工作的总结\n“小窗口”撬动“大服务”，窗口从“坐等式”向“上门式”转变。',
        hits: ['小窗口”撬动“大服务', '坐等式”向“上门式'],
      },
      { bad: '在动员会上的讲话\n拿出“拼”的劲头、“抢”的意识。', hits: ['拼', '抢'] },
    ],
    allows: [
      '关于填表的通知\n在“是”上打勾，向“左”转进入下一页。',
      '关于评级的报告\n饭馆从“二星级”到“三星级”，须先换排烟机。',
      '关于灯具的报告\n“小功率”和“中功率”的灯都换了。',
      '关于书法的报告\n“永”中有八种笔画，“之”的写法最多。',
      '关于量具的报告\n刻度由“寸”改为“厘”，按“件”计价。',
      '关于车间的报告\n既买“硬件”，也买“软件”。',
      '关于培训的报告\n采用“线上”与“线下”两种方式。',
      '关于图书馆的报告\n读者不仅借“小说”，还借“诗集”。',
      '关于商店的报告\n商店把“退货”改为“换货”的流程贴在门口，共12条。',
      { text: '海报上写着“阅来阅好”。', genre: 'other' },
      '关于档案的通知\n在“姓名”和“性别”栏填写。',
      '关于学校的报告\n学生说：“老师‘真’好。”',
    ],
  },
  function* (unit, ctx) {
    if (unit.digest.mention) return;
    const quoted = quotedIn(unit, 12).filter((item) => !isMentionAt(unit.clauses, item.whole.start - 1));
    for (const item of quoted) {
      const plain = PUNS.get(item.text);
      if (plain !== undefined) {
        const fix = ctx.fix('fixPlain', { plain }, 'suggest', [{ start: item.start, end: item.end, newText: plain }]);
        yield ctx.finding('pun', item, { word: item.text, plain }, { fixes: [fix] });
      }
      if (isBorrowedLetter(unit.text, item)) yield ctx.finding('letter', item, { word: item.text });
    }
    for (const [first, second] of pairs(unit.text, quoted)) {
      const place = { start: first.start, end: second.end };
      yield ctx.finding('pair', place, { first: first.text, second: second.text });
    }
  },
);

/** One character in marks of its own inside a quotation: “清凉一‘夏’”; or one that a phrase is hung on: 向“新”而行. */
function isBorrowedLetter(text: string, item: Quoted): boolean {
  if (item.text.length !== 1 || !/\p{Script=Han}/u.test(item.text)) return false;
  const before = text.slice(0, item.whole.start);
  if (text.charAt(item.whole.start) === '‘')
    return /“[\p{Script=Han}]{2,8}$/u.test(before) && !/：“[^”]*$/u.test(before);
  if (item.after.startsWith('起来')) return true;
  if (FORM_LETTERS.has(item.text)) return false;
  return HUNG.some(([ends, goesOn]) => ends.test(before) && goesOn.test(item.after));
}

/** What a form, a mark or a direction is called: 在“是”处, 向“左”转. */
const FORM_LETTERS: ReadonlySet<string> = new Set(
  Array.from('是否有无男女左右上下前后东南西北好差优良中大小多少一二三四五六七八九十零'),
);
/** What stands before and after such a character: “链”上发力; 以“质”提效; 向“新”而行; “闯”的精神. */
const HUNG: readonly (readonly [before: RegExp, after: RegExp])[] = [
  [/(?:^|[，。；：、！\s—）)])$/u, /^[上里中处间][发用见求做加破提着下突谋聚创赋增添显优强扩挖争][\p{Script=Han}]/u],
  [/以$/u, /^[提赋促强兴破聚谋创引化润惠富塑]/u],
  [/[向因乘逐聚借循]$/u, /^[而谋求图要]?[\p{Script=Han}]{1,3}(?=[，。；：、！\s“”—]|$)/u],
  [/[\p{Script=Han}、]$/u, /^的(?:精神|劲头|作风|韧劲|干劲|魄力|勇气|意识|状态|本领|决心|气势|姿态)/u],
];

function pairs(text: string, quoted: readonly Quoted[]): readonly (readonly [Quoted, Quoted])[] {
  return quoted.flatMap((second, index): readonly (readonly [Quoted, Quoted])[] => {
    const first = quoted[index - 1];
    if (first === undefined || second.start - first.end > PAIR_REACH) return [];
    const joint = between(text, first, second);
    const plays =
      (isPlay(first.text, second.text) && TURN.test(joint)) ||
      (SMALL.test(first.text) && BIG.test(second.text)) ||
      (first.before.endsWith('从') && BECOMES.test(joint) && isKin(first.text, second.text));
    return plays ? [[first, second]] : [];
  });
}

function between(text: string, first: Span, second: Span): string {
  return text.slice(first.end, second.start);
}

/** “小网格”撬动“大治理”. */
const SMALL = /^小[\p{Script=Han}]{1,3}$/u;
const BIG = /^大[\p{Script=Han}]{1,3}$/u;
/** 从“汗水型”向“智慧型”转变: what joins the two. */
const BECOMES = /^”[^，。；“”]{0,4}(?:向|到|变|转|走)[^，。；“”]{0,4}“$/u;

/** Of one length, with the same last character, and no degrees of a scale (初级、高级). */
function isKin(first: string, second: string): boolean {
  return (
    first.length >= 3 &&
    first.length === second.length &&
    first !== second &&
    first.slice(-1) === second.slice(-1) &&
    /^[\p{Script=Han}]+[^级等档类号区县市年月日]$/u.test(first)
  );
}

/** Two or three characters each, one of them the same in the same place, and no pair of everyday words. */
function isPlay(first: string, second: string): boolean {
  if (first.length !== second.length || first.length < 2 || first.length > 3 || first === second) return false;
  if (!/^\p{Script=Han}+$/u.test(first + second) || EVERYDAY_PAIRS.has(`${first} ${second}`)) return false;
  const other = Array.from(first).filter((char, index) => char !== second.charAt(index));
  // “二星级”“三星级” differ in a number.
  return other.length === 1 && !/[一二三四五六七八九十]/u.test(other.join(''));
}
