import { FIVE_YEAR_PLAN, KNOWN_CODES, KNOWN_NAMES, PLACE_WITH_NUMERAL } from '../../lexicon/known-codes.ts';
import { matchesOf } from '../../match/matches.ts';

/** One numeral of a code with the words it counts: 三勤 → 3, '', 勤; 四件大事 → 4, 件, 大事. */
export interface CodeGroup {
  readonly count: number;
  /** The measure word, or ''. */
  readonly unit: string;
  readonly key: string;
}

const VALUE: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  两: 2,
  双: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
  千: 1000,
  万: 10000,
};
const NUMERAL = '[一二三四五六七八九十百千万两双]';
const UNITS = '个项种类条大张场篇件道位支批座块把根环家股';
const SUFFIX = /(?:工程|计划|行动|战略|攻坚|工作法|机制|要求|精神|干部|人员|政策|模式|体系|制度|理念|标准)$/u;
const STARTS_COUNTING = new RegExp(`^${NUMERAL}`, 'u');
const CHAIN = new RegExp(`^(?:${NUMERAL}[^一二三四五六七八九十百千万两双\\d]{0,8})+$`, 'u');
const GROUP = new RegExp(`(${NUMERAL}+)([^一二三四五六七八九十百千万两双\\d]{0,8})`, 'gu');
/** Words after a numeral that make an ordinary amount, grade or thing. */
const ORDINARY =
  /^(?:[期批次天年月日时分秒岁元米里亩点周倍成号楼层亿度口手边侧者语刃赢向轨重面角脚杯份栖姓代季维级等流线甲好星头色极室厅栋伏胎方]|连[增减冠优丰好胜击跳涨降跌升]|公[里斤顷顿]|[小]时|胞胎|分[钟之]|星[级期]|维码|经普)/u;
/** 五色工作法: a method is a code, whatever it counts. */
const METHOD = '工作法';
/** Inside a chain even 线, 区, 港 count things of a plan; only times and turns stay ordinary. */
const TIME = /^[天年月日时分秒岁次周]/u;
const UNIT_ORDINARY =
  /^(?:月|小时|星期|工作日|百分点|学期|季度|方面|层次|阶段|来回|地方|字|代表|村|县|市|镇|省|乡|区|项目|人|家庭|部门|单位|企业)$/u;
/** 一企一策, 一户一档: one for each, and no code. */
const EACH = /^一[\p{Script=Han}（）()]{1,3}一[\p{Script=Han}]{1,3}$/u;
/** 七横一纵 describes a net of roads or lines. */
const GRID = /^(?:[一二三四五六七八九十两]+[横纵环射联线]){2,}$/u;
/** 千企帮千镇 says who does what for whom. */
const SPEAKS = /[百千万][\p{Script=Han}]{1,2}[帮兴联扶带包结进][百千万]/u;
const PLUS = /^\d{1,2}(?:[+＋×][\dNMXn]{1,2})+[\p{Script=Han}]{0,6}$/u;
const DIGITS = /^\d{3,7}$/u;
/** Numbers that are names of their own: telephone lines, school programmes, patterns of schooling. */
const FAMILIAR =
  /^(?:1[12]\d|12\d{3}|985|211|996|007|24365|1[+＋]X(?:证书)?|3[+＋]1[+＋]2|3[+＋]2|5[+＋]2|7×24(?:小时)?|7\*24|19\d\d|20\d\d|\d+0{3,})$/u;
/** What a code of digits is the name of. */
const CODE_NOUN =
  /^[\p{Script=Han}]{0,9}?(?:计划|工程|行动|战略|体系|模式|机制|布局|格局|目标|部署|思路|架构|任务|抓手|集群|工作法|功能区|改革|方案|作用|基础|措施)/u;

/**
 * The groups of a number code such as 三勤, 四件大事, 一核三区、两轴一带, 2+3+6 or 1269, or undefined when the words
 * are an ordinary amount, a known code, or no code at all. `after` is what follows in the text.
 */
export function readNumberCode(text: string, after: string): readonly CodeGroup[] | undefined {
  const bare = text.replace(SUFFIX, '');
  if ([text, bare, text.replace(/[、，,·]/gu, '')].some((form) => KNOWN_CODES.has(form))) return undefined;
  if (KNOWN_NAMES.has(text) || PLACE_WITH_NUMERAL.test(text)) return undefined;
  if (FIVE_YEAR_PLAN.test(bare) || FAMILIAR.test(text)) return undefined;
  if (PLUS.test(text)) return [];
  if (DIGITS.test(text)) return CODE_NOUN.test(after) ? [] : undefined;
  if (/^\d{3,7}[\p{Script=Han}]{0,4}(?:计划|工程|行动|模式)$/u.test(text) && !/^(?:19|20)\d\d/u.test(text)) return [];
  const joined = text.replace(/[、，,·\s]/gu, '');
  if (/^[十百千万]{2,4}$/u.test(joined)) return CODE_NOUN.test(after) ? [] : undefined;
  // 三百四千: so many hundreds of this and thousands of that.
  if (/^(?:[二三四五六七八九两][百千万]){2,}$/u.test(joined)) return [];
  if (joined.length > 16 || !CHAIN.test(joined) || EACH.test(joined) || GRID.test(joined) || SPEAKS.test(joined))
    return undefined;
  if (isCouplet(text)) return undefined;
  const groups = matchesOf(joined, GROUP).map((match) => groupOf(match[1] ?? '', match[2] ?? ''));
  return (groups.length > 1 ? isChain(groups) : isSingle(groups[0])) ? groups : undefined;
}

/** 双向开放、惠通四方 has numerals and counts nothing; 一核三带、多点支撑 is a code with a word beside it. */
function isCouplet(text: string): boolean {
  const parts = text.split(/[、，,·\s]+/u);
  const counting = parts.filter((part) => STARTS_COUNTING.test(part));
  return counting.length < parts.length && matchesOf(counting.join(''), GROUP).length < 2;
}

function groupOf(numeral: string, words: string): CodeGroup {
  const count = VALUE[numeral.slice(-1)] ?? 0;
  const unit = UNITS.includes(words.charAt(0)) && words.length > 0 ? words.charAt(0) : '';
  return { count: numeral.length > 1 ? 10 + (count % 10) : count, unit, key: words.slice(unit.length) };
}

function isSingle(group: CodeGroup | undefined): boolean {
  if (group === undefined || group.count < 2 || group.count >= 100 || group.key === '') return false;
  if (group.unit !== '') return group.key.length <= 7 && !UNIT_ORDINARY.test(group.key);
  return group.key.length <= 4 && (group.key.endsWith(METHOD) || !ORDINARY.test(group.key));
}

function isChain(groups: readonly CodeGroup[]): boolean {
  if (groups.every((group) => group.count === 1)) return false;
  // 千名骨干下基层 names an activity; 百团千企 is a code.
  if (groups.some((group) => group.count >= 100) && groups.some((group) => group.key.length > 3)) return false;
  return groups.every((group, index) => {
    // 六个一: the last number may stand alone after a measure word.
    if (group.key === '' && group.unit === '') return index > 0 && groups[index - 1]?.unit === '个';
    return group.key === ''
      ? group.unit !== '大'
      : group.key.length <= 6 && !(group.unit === '' && TIME.test(group.key));
  });
}
