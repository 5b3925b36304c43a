/** True for a Han character of the basic block, extension A and the compatibility block, and 〇. */
export function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3007
  );
}

/** True for an ASCII or full-width digit. */
export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

/** True for an ASCII or full-width Latin letter. */
export function isLatin(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a);
}

/** True for the white space that surrounds lines of Chinese text, full-width space and BOM included. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x09 ||
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0x0d ||
    code === 0x0a ||
    code === 0xfeff
  );
}

/**
 * 字数 as an editor counts it: every Han character is one, every number and every Latin word is one,
 * punctuation and white space are none. A surrogate pair (rare Han) counts as one.
 */
export function countChars(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isHan(code)) {
      count++;
      inWord = false;
    } else if (isDigit(code) || isLatin(code)) {
      if (!inWord) count++;
      inWord = true;
    } else if (code >= 0xd840 && code <= 0xd888) {
      count++;
      i++;
      inWord = false;
    } else if (code !== 0x2e && code !== 0x2c && code !== 0x27) {
      inWord = false;
    }
  }
  return count;
}
