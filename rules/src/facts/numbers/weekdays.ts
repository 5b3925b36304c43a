import { make, type Site, type Step } from './make.ts';
import { arabicDigit, charSet, hasWord, unit, type Reader } from './reader.ts';
import { suffixesAfter } from './suffixes.ts';

const NAMES = '一二三四五六日';
const WORDS = ['周', '星期', '礼拜'];
/** 周三次例会 is three times a week; 周一围 is no day. */
const NOT_AFTER = charSet('次场个篇期份条项年岁围边天月');
const NOT_BEFORE = charSet('一二两三四五六七八九十几数圆0123456789');

/** Monday 1 … Sunday 7 after 周, 星期 or 礼拜 at an offset. */
export function readWeekday(reader: Reader, offset: number): { value: number; end: number } | undefined {
  const word = WORDS.find((candidate) => hasWord(reader, offset, candidate));
  if (word === undefined) return undefined;
  const at = offset + word.length;
  const code = reader.code(at);
  const value = code === unit('天') && word !== '周' ? 7 : code < 0 ? 0 : NAMES.indexOf(String.fromCharCode(code)) + 1;
  if (value === 0 || NOT_AFTER.has(reader.code(at + 1))) return undefined;
  return { value, end: at + 1 };
}

/** A weekday on its own: 周五前. */
export function readWeekdayAlone(site: Site): Step {
  const { reader, at, before } = site;
  if (NOT_BEFORE.has(before) || arabicDigit(before) >= 0) return undefined;
  const found = readWeekday(reader, at);
  if (found === undefined) return undefined;
  const suffixes = suffixesAfter(reader, found.end, true, false);
  return make(site, {
    kind: 'date',
    unitClass: 'time',
    end: suffixes.at(-1)?.end ?? found.end,
    numberStart: found.end - 1,
    numberEnd: found.end,
    value: 0,
    date: { weekday: found.value },
    suffixes,
  });
}
