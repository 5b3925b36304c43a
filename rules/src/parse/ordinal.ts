import type { Ordinal, OrdinalStyle } from './model.ts';

const DIGITS = '〇一二三四五六七八九';

/** The value of a numeral up to 999 as numbering uses it (十二, 廿 is not used, 12, １２); 0 when it is none. */
export function ordinalValue(text: string): number {
  if (/^[\d０-９]+$/u.test(text)) return Number(text.replace(/[０-９]/gu, (d) => String(d.charCodeAt(0) - 0xff10)));
  let total = 0;
  let digit = 0;
  for (const char of text) {
    if (char === '百') {
      total += (digit || 1) * 100;
      digit = 0;
    } else if (char === '十') {
      total += (digit || 1) * 10;
      digit = 0;
    } else if (char === '零' || char === '〇') {
      digit = 0;
    } else {
      digit = DIGITS.indexOf(char);
      if (digit < 0) return 0;
    }
  }
  return total + digit;
}

const HAN = '[一二三四五六七八九十百零〇]+';
const NUMBER = '[\\d０-９]{1,3}';

const STYLES: readonly (readonly [OrdinalStyle, RegExp])[] = [
  ['han-comma', new RegExp(`^(${HAN})、`, 'u')],
  ['han-paren', new RegExp(`^[（(](${HAN})[）)]`, 'u')],
  ['digit-paren', new RegExp(`^(?:[（(](${NUMBER})[）)]|(${NUMBER})[）)])`, 'u')],
  ['digit-dot', new RegExp(`^(${NUMBER})(?:[.．](?![\\d０-９])|、)`, 'u')],
  ['article', new RegExp(`^第(${HAN}|${NUMBER})条(?=[\\s　之]|$|[^款项例])`, 'u')],
  ['chapter', new RegExp(`^第(${HAN}|${NUMBER})[章节编篇部]`, 'u')],
  ['di', new RegExp(`^第(${HAN})[，、,]`, 'u')],
  ['shi', new RegExp(`^([一二三四五六七八九十])[是要](?=[\\p{Script=Han}“])`, 'u')],
];

/** Each style with the characters a mark of it may begin with; what numbers begin with is told by {@link STARTERS}. */
const OPENING: Readonly<Record<string, readonly OrdinalStyle[]>> = {
  第: ['article', 'chapter', 'di'],
  '（': ['han-paren', 'digit-paren'],
  '(': ['han-paren', 'digit-paren'],
};
const STYLES_BY_OPENING: ReadonlyMap<string, typeof STYLES> = new Map(
  Object.entries(OPENING).map(([char, names]) => [char, STYLES.filter(([style]) => names.includes(style))]),
);
const HAN_STYLES = STYLES.filter(([style]) => style === 'han-comma' || style === 'shi');
const DIGIT_STYLES = STYLES.filter(([style]) => style === 'digit-paren' || style === 'digit-dot');

function stylesFor(char: string): typeof STYLES {
  return STYLES_BY_OPENING.get(char) ?? (/[\d０-９]/u.test(char) ? DIGIT_STYLES : HAN_STYLES);
}

const STARTERS: ReadonlySet<string> = new Set(
  '（(一二三四五六七八九十百0123456789０１２３４５６７８９第①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳首其再最',
);
const FIRST = ['首先', '其次', '再次', '最后'];
const FIRST_CHARS = FIRST.map((word) => word.charAt(0)).join('');

const COUNTED =
  /^([一二三四五六七八九十]|\d{1,2})(?:月(?![\d一二三四五六七八九十]+[日号])|日|号|年级|班|组|楼|层|栋|季度|级|产业|线|类|期|、)/u;

const ARABIC = /^[\d０-９]/u;

/**
 * `5、6月份` and `一、二年级` name two things at once; the mark is part of the sentence. In `三、4号线` the numerals are
 * of two kinds, and `七、八月三十一日` tells one day: there the mark is a mark.
 */
function isRange(rest: string, mark: string, value: number): boolean {
  const next = mark.endsWith('、') ? COUNTED.exec(rest)?.[1] : undefined;
  return next !== undefined && ARABIC.test(next) === ARABIC.test(mark) && ordinalValue(next) === value + 1;
}

/** Whether a numbering mark may begin with the character: most places are ruled out by it. */
export function mayBeOrdinal(char: string): boolean {
  return STARTERS.has(char);
}

/** The numbering mark at the start of a text, or undefined. */
export function readOrdinal(text: string): Ordinal | undefined {
  if (!STARTERS.has(text.charAt(0))) return undefined;
  const code = text.charCodeAt(0);
  if (code >= 0x2460 && code <= 0x2473) return { style: 'circled', value: code - 0x245f, start: 0, end: 1 };
  const first = (FIRST_CHARS.includes(text.charAt(0)) ? FIRST : []).findIndex(
    (word) => text.startsWith(word) && /^[，,要是]/u.test(text.slice(word.length)),
  );
  if (first >= 0) return { style: 'first', value: first + 1, start: 0, end: 2 };
  for (const [style, pattern] of stylesFor(text.charAt(0))) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const value = ordinalValue(match[1] ?? match[2] ?? '');
    if (value > 0 && !isRange(text.slice(match[0].length), match[0], value))
      return { style, value, start: 0, end: match[0].length };
  }
  return undefined;
}
