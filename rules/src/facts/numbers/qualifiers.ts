import { charSet, unit, type CharSet, type Reader } from './reader.ts';
import { trieOf, type Match } from './trie.ts';
import type { Approx, QualifierRole } from './types.ts';

/** A qualifier word and what it does. */
export interface QualifierWord {
  readonly word: string;
  readonly role: QualifierRole;
  /** May stand apart from its number: 至少开展3次, 不超过总数的10%. */
  readonly reach: 'adjacent' | 'verb' | 'of';
  /** Characters before it that make it part of another word: 附近, 目前. */
  readonly notAfter: CharSet;
  /** Characters after it that make it part of another word: 以下几, 前往. */
  readonly notBefore: CharSet;
}

const NONE: CharSet = charSet('');

function table(
  rows: readonly (readonly [role: QualifierRole, words: string, reach?: QualifierWord['reach']])[],
  notAfter: Readonly<Record<string, string>>,
  notBefore: Readonly<Record<string, string>>,
): readonly (readonly [string, QualifierWord])[] {
  const set = (from: Readonly<Record<string, string>>, word: string): CharSet => {
    const chars = from[word];
    return chars === undefined ? NONE : charSet(chars);
  };
  return rows.flatMap(([role, words, reach = 'adjacent']) =>
    words.split(' ').map((word) => {
      const guards = { notAfter: set(notAfter, word), notBefore: set(notBefore, word) };
      return [word, { word, role, reach, ...guards }] as const;
    }),
  );
}

const PREFIXES = trieOf(
  table(
    [
      ['about', '约 大约 约为 约占 约有 大概 大致 约莫 差不多'],
      ['near', '近 将近 接近 近乎'],
      ['atLeast', '至少 最少 起码', 'verb'],
      ['atLeast', '不少于 不低于 不小于 不得少于 不得低于 不能少于 不能低于 不短于', 'of'],
      ['atLeast', '不下 不下于 突破 上 满 最低'],
      ['moreThan', '超过 高于 大于 多于', 'of'],
      ['moreThan', '超 逾 过'],
      ['atMost', '至多 最多', 'verb'],
      ['atMost', '不超过 不得超过 不能超过 不多于 不得多于 不高于 不得高于 不大于 不长于', 'of'],
      ['atMost', '不超 最长 最高'],
      ['lessThan', '低于 少于 小于 不足 不到', 'of'],
      ['lessThan', '不满 未满 未达 未达到'],
      ['emphasis', '高达 多达 长达 仅 仅有 仅仅 只有'],
      ['per', '每 每隔'],
      ['top', '前'],
    ],
    {
      近: '附最临邻新相贴亲靠远就',
      约: '合公条契制节预大签履违',
      前: '目之以此提从先事会空当日年月期生眼',
      上: '以之网线会报向早晚加在手班地表天身路省市县乡村社',
      过: '超不通经路错渡透胜难跳越只见去',
      满: '圆美爆充期届饱不未',
      超: '反赶高',
      仅: '不',
      每: '',
      最高: '',
    },
    {},
  ),
);

const BEFORE_UNIT = trieOf(table([['above', '余 多']], {}, { 多: '媒样元' }));
const TEN = trieOf(table([['about', '来']], {}, {}));

const AFTER_UNIT = trieOf(
  table(
    [
      ['about', '左右 上下 前后'],
      ['atLeast', '以上 及以上 或以上 之上'],
      ['moreThan', '以外 开外'],
      ['atMost', '以下 及以下 以内 之内 内'],
      ['before', '前 之前 以前'],
      ['after', '后 之后 以后'],
      ['from', '起'],
      ['until', '止'],
    ],
    {},
    {
      以下: '几问方要意措情内三四五六七八九',
      以上: '述',
      内: '部容涵外地在设',
      前: '往来沿期列进提一二三四五六七八九十几两0123456789',
      后: '续勤期台方备',
      起: '来义草点源码诉伏',
      上下: '级班楼游',
    },
  ),
);

const LATE_ABOVE = trieOf(table([['above', '余 多']], {}, { 多: '媒样元次' }));

/** The longest qualifier before a number at an offset, given the character before it. */
export function readPrefix(
  reader: Reader,
  offset: number,
  first: number,
  before: number,
): Match<QualifierWord> | undefined {
  const found = PREFIXES.longest(reader, offset, first);
  return found === undefined || found.entry.notAfter.has(before) ? undefined : found;
}

const ONE = unit('一');
/** 5月18日前一并报送: 一并, 一律 and 一同 open no number. */
const TOGETHER = charSet('并律同');

/** Where a suffix qualifier may stand. */
export type SuffixPlace = 'beforeUnit' | 'afterTen' | 'afterUnit' | 'lateAbove';

const SUFFIXES = { beforeUnit: BEFORE_UNIT, afterTen: TEN, afterUnit: AFTER_UNIT, lateAbove: LATE_ABOVE };

/** The longest qualifier after a number at an offset. */
export function readSuffix(reader: Reader, offset: number, place: SuffixPlace): Match<QualifierWord> | undefined {
  const found = SUFFIXES[place].longest(reader, offset);
  if (found === undefined || found.entry.notBefore.size === 0) return found;
  const next = reader.code(found.end);
  if (!found.entry.notBefore.has(next) || (next === ONE && TOGETHER.has(reader.code(found.end + 1)))) return found;
  return undefined;
}

const APPROX: Readonly<Partial<Record<QualifierRole, Approx>>> = {
  above: 'above',
  about: 'about',
  near: 'near',
  atLeast: 'atLeast',
  moreThan: 'atLeast',
  atMost: 'atMost',
  lessThan: 'atMost',
};

/** How a role makes a number inexact; undefined for roles that leave the interval alone. */
export function approxOf(role: QualifierRole): Approx | undefined {
  return APPROX[role];
}

const RECENT_GUARDS = charSet('时达续约长');

/** Whether 近 before a span of time means “the recent”: 近三年, but not 历时近三年. */
export function isRecent(word: string, before: number): boolean {
  return word === '近' && !RECENT_GUARDS.has(before) && before !== unit('了');
}
