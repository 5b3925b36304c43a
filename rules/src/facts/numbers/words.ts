import { hanDigit, hanMultiplier } from './han.ts';
import { charSet, hasWord, unit, type Reader } from './reader.ts';
import { trieOf } from './trie.ts';

/**
 * Words and set phrases that begin with a Chinese numeral and would otherwise be read as an amount, because a measure word
 * happens to follow. Those where none follows (一般, 三农, 千方百计) need no row: a single numeral without a unit is no quantity.
 */
const WORDS = trieOf(
  (
    '一些 一起 一次性 一部分 一家人 一家亲 一家之言 一个劲 一个样 一条心 一条龙 一条线 一本正经 一段时间 一段时期 一个时期 一份子 ' +
    '一分为二 一分耕耘 一把手 一天到晚 一年到头 一年四季 一日千里 一期一会 一名不文 一元化 一元论 一家独大 一字一句 万一 ' +
    '十字 百年 千年 万年 百日 百家争鸣 百家姓 百分制 千家万户 千军万马 万家灯火 万户千家 万里 万元户 ' +
    '三天两头 三番五次 三台县 五台山 五台县 五家渠 七台河 九台区 三元区 三点一线 五花八门 ' +
    '四个意识 四个自信 四个全面 四个服从 四个伟大 四个最严 四个不摘 两个维护 两个确立 两个务必 两个健康 两个毫不 两个结合 两个一百年 ' +
    '三个代表 三个务必 三个区分 三个规定 三会一课 三重一大 三位一体 四位一体 五位一体 五个必由 五个统筹 六个必须 九个坚持 十个明确 ' +
    '八项规定 一岗双责 一票否决 一国两制 一带一路 一网通办 两学一做 两点论 千万不 千万别 千万要 千万注意'
  )
    .split(' ')
    .map((word) => [word, word.length] as const),
);

/** Ordinals that are words: 第一时间 says nothing about order. */
const ORDINAL_WORDS = trieOf(
  (
    '第一时间 第一线 第一书记 第一责任 第一议题 第一要务 第一要义 第一资源 第一动力 第一生产力 第一手 第一位 第一流 ' +
    '第一产业 第二产业 第三产业 第三方 第三者'
  )
    .split(' ')
    .map((word) => [word, word.length] as const),
);

const ONE = unit('一');
const TEN = unit('十');
const WAN = unit('万');
const FEN = unit('分');
/** 统一个, 之一, 这一次, 新一轮: what stands before 一 makes it a word or a pointer, not an amount. */
const BEFORE_ONE = charSet('统唯单专之逐同如归划万不任某每这那哪该另新上下前后首头再进更又老合惟随周初高大守第');
/** 人数, 次数 … : 数 belongs to the word before it. */
const BEFORE_SHU = charSet('人次总多少无半基参函指倍分岁算计户件代辈度变级位复单双奇偶序字份票天年月页项个台场点');
/** 十五六, 十四五 in names of plans. */
const AFTER_PLAN = ['规划', '时期', '期间', '末', '以来', '发展', '收官', '开局'];

/** The end of a word at a numeral's place that is no amount, or -1. */
export function wordEnd(reader: Reader, offset: number, first: number, before: number): number {
  const found = WORDS.longest(reader, offset, first);
  if (found !== undefined) return found.end;
  if (first === ONE) return oneEnd(reader, offset, before);
  if ((first === TEN || first === WAN) && reader.code(offset + 1) === FEN) {
    const next = reader.code(offset + 2);
    return next === unit('钟') || next === unit('之') ? -1 : offset + 2;
  }
  return -1;
}

/** 一人一策 and 一项项 are patterns, 这一次 is a pointer. */
function oneEnd(reader: Reader, offset: number, before: number): number {
  const second = reader.code(offset + 1);
  if (hanDigit(second) >= 0 || hanMultiplier(second) > 0) return -1;
  if (BEFORE_ONE.has(before)) return offset + 1;
  const third = reader.code(offset + 2);
  if (second >= 0 && second === third) return offset + 3;
  return third === ONE && second > 0x4e00 ? offset + 4 : -1;
}

/** Whether 数 at an offset is part of the word before it or of 数据, 数量. */
export function isShuWord(before: number): boolean {
  return BEFORE_SHU.has(before);
}

/** The end of a word such as 第一时间, or -1. */
export function ordinalWordEnd(reader: Reader, offset: number, first: number): number {
  return ORDINAL_WORDS.longest(reader, offset, first)?.end ?? -1;
}

/** Whether what follows 十四五 makes it the name of a plan. */
export function isPlanTail(reader: Reader, offset: number): boolean {
  return AFTER_PLAN.some((word) => hasWord(reader, offset, word));
}
