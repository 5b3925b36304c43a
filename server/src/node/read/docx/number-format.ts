const DIGITS = '零一二三四五六七八九';
const LEGAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [size, letters] of ROMAN) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

function letters(value: number): string {
  return 'abcdefghijklmnopqrstuvwxyz'.charAt((value - 1) % 26).repeat(Math.ceil(value / 26));
}

function counted(value: number, digits: string, units: readonly string[]): string {
  let text = '';
  let gap = false;
  for (let power = units.length - 1; power >= 0; power--) {
    const digit = Math.floor(value / 10 ** power) % 10;
    if (digit === 0) {
      gap = text !== '';
    } else {
      text += (gap ? digits.charAt(0) : '') + digits.charAt(digit) + (units[power] ?? '');
      gap = false;
    }
  }
  return text;
}

function chinese(value: number): string {
  const text = counted(value, DIGITS, ['', '十', '百', '千']);
  return text.startsWith('一十') ? text.slice(1) : text;
}

function circled(value: number): string {
  return value <= 20 ? String.fromCharCode(0x2460 + value - 1) : String(value);
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  chineseLegalSimplified: (value) => counted(value, LEGAL, ['', '拾', '佰', '仟']),
  ideographDigital: (value) => String(value).replace(/\d/gu, (digit) => '〇一二三四五六七八九'.charAt(Number(digit))),
  ideographTraditional: (value) => STEMS.charAt((value - 1) % 10),
  ideographZodiac: (value) => BRANCHES.charAt((value - 1) % 12),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalFullWidth: (value) => String(value).replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: letters,
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
};

/** A number as Word prints it in a `w:numFmt`; unknown formats, zero and numbers above 9999 are printed in digits. */
export function formatNumber(value: number, format: string): string {
  const print = value > 0 && value < 10000 ? FORMATS[format] : undefined;
  return print === undefined ? String(value) : print(value);
}
