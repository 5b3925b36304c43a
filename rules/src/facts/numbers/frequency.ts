import { make, type Site, type Step } from './make.ts';
import { isNumeralStart, readNumeral } from './numerals.ts';
import { arabicDigit, charSet, skipSpace, unit, type Reader } from './reader.ts';
import { suffixesAfter } from './suffixes.ts';
import { trieOf } from './trie.ts';
import type { DateParts } from './types.ts';

interface Period {
  /** Its one spelling. */
  readonly name: string;
  /** How many there are in a year. */
  readonly perYear: number;
}

const period = (perYear: number, name: string, words: string): readonly (readonly [string, Period])[] =>
  words.split(' ').map((word) => [word, { name, perYear }] as const);

const PERIODS = trieOf([
  ...period(525_600, '分钟', '分钟'),
  ...period(8760, '小时', '小时 个小时'),
  ...period(365, '天', '天 日 晚 早 晨'),
  ...period(250, '工作日', '工作日 个工作日'),
  ...period(52, '周', '周 星期 个星期 礼拜'),
  ...period(36, '旬', '旬'),
  ...period(24, '半月', '半月 半个月'),
  ...period(12, '月', '月 个月 月份 月度'),
  ...period(4, '季度', '季 季度 个季度'),
  ...period(2, '半年', '半年 半年度'),
  ...period(2, '学期', '学期 个学期'),
  ...period(1, '学年', '学年'),
  ...period(1, '年', '年 年度'),
]);

/** 按年龄, 每日常, 按季节, 按期: what follows makes the period part of a word. */
const NOT_AFTER = charSet('龄级轻岁节期常程饼均子');
const NOT_AFTER_AN = charSet('龄级轻岁节期常程饼均子初底末内前后');
const EVERY = unit('每');
const SKIPPING = unit('隔');
/** 每逢周五. */
const ON = unit('逢');
const ONE = unit('一');
/** 一月一日 and 一天一天 are no frequency. */
const NOT_ONCE = charSet('天日周月年号季步点个');
const BEFORE_ZHU = charSet('风父角竞');
const WEEKDAYS = '一二三四五六日';
const NOT_AFTER_WEEKDAY = charSet('次场个篇期份条项天名人');
const DAY_MARKS = charSet('日号');

const DETAILS = trieOf(
  ['最后一个工作日', '最后一天', '最后一周', '最后一日', '月底', '月初', '初', '底', '末', '上旬', '中旬', '下旬']
    .concat(['首月', '第一个工作日', '第一周', '首个工作日', '末月'])
    .map((word) => [word, word] as const),
);

interface Detail {
  readonly end: number;
  readonly date?: DateParts;
}

/** What says when within the period: 每周五, 每月5日, 每月最后一个工作日. */
function readDetail(reader: Reader, offset: number, name: string): Detail {
  const at = skipSpace(reader, offset);
  const code = reader.code(at);
  if (name === '周') {
    const weekday = code < 0 ? 0 : WEEKDAYS.indexOf(String.fromCharCode(code)) + 1;
    const fits = weekday > 0 && !NOT_AFTER_WEEKDAY.has(reader.code(at + 1));
    return fits ? { end: at + 1, date: { weekday } } : { end: offset };
  }
  const words = DETAILS.longest(reader, at, code);
  if (words !== undefined) return { end: words.end };
  if (name !== '月' || arabicDigit(code) < 0) return { end: offset };
  const numeral = readNumeral(reader, at);
  if (numeral === undefined || numeral.value > 31 || !DAY_MARKS.has(reader.code(numeral.end))) return { end: offset };
  return { end: numeral.end + 1, date: { day: numeral.value } };
}

/** 每月, 每两周, 每隔3天, 每逢周五, 每半年, 按季度, 逐日. */
export function readFrequency(site: Site): Step {
  const { reader, at, code } = site;
  const every = code === EVERY;
  if (code === unit('逐') && BEFORE_ZHU.has(site.before)) return undefined;
  const onDay = every && reader.code(at + 1) === ON;
  let from = onDay || (every && reader.code(at + 1) === SKIPPING) ? at + 2 : at + 1;
  from = skipSpace(reader, from);
  const numeral = every && !onDay && isNumeralStart(reader.code(from)) ? readNumeral(reader, from) : undefined;
  const usable = numeral?.form === 'value' && numeral.value > 0;
  if (numeral !== undefined && !usable) return undefined;
  const unitStart = skipSpace(reader, numeral?.end ?? from);
  const found = PERIODS.longest(reader, unitStart);
  if (found === undefined) return undefined;
  if ((every ? NOT_AFTER : NOT_AFTER_AN).has(reader.code(found.end))) return undefined;
  const { name } = found.entry;
  const detail = readDetail(reader, found.end, name);
  const suffixes = suffixesAfter(reader, detail.end, true, false);
  const perYear = Number((found.entry.perYear / (numeral?.value ?? 1)).toPrecision(6));
  return make(site, {
    kind: 'frequency',
    unit: name,
    unitClass: 'time',
    value: perYear,
    perYear,
    end: suffixes.at(-1)?.end ?? detail.end,
    numberStart: numeral === undefined ? at : from,
    numberEnd: numeral?.end ?? found.end,
    unitStart,
    unitEnd: found.end,
    ...(detail.date === undefined ? {} : { date: detail.date }),
    suffixes,
    prefixes: [],
  });
}

/** 一周一报, 一天一次: once a period, told by the second 一. */
export function readOnceEach(site: Site): Step {
  const { reader, at } = site;
  const found = PERIODS.longest(reader, at + 1);
  if (found === undefined || reader.code(found.end) !== ONE) return undefined;
  const after = reader.code(found.end + 1);
  if (after < 0x4e00 || NOT_ONCE.has(after)) return undefined;
  const { name, perYear } = found.entry;
  const spans = { unitStart: at + 1, unitEnd: found.end, numberEnd: at + 1 };
  return make(site, {
    kind: 'frequency',
    unit: name,
    unitClass: 'time',
    value: perYear,
    perYear,
    end: found.end + 2,
    ...spans,
  });
}
