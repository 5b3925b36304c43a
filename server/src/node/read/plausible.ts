// GB18030 gives a meaning to nearly every pair of high bytes, so a strict decoder accepts UTF-8 with one broken byte,
// Big5, EUC-KR and Windows-1252 and makes rare characters of them. Chinese text betrays itself by the company of its
// characters: nearly all lie in the old GB2312 rows, and the commonest are common.

const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主年动同工也能，。、：；',
);

const HIGH = 0x81;
const ENOUGH = 100;

interface Pairs {
  readonly total: number;
  /** Pairs in the rows of symbols and level-one and level-two characters of GB2312. */
  readonly standard: number;
}

function countPairs(bytes: Uint8Array): Pairs {
  let total = 0;
  let standard = 0;
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < HIGH) continue;
    const trail = bytes[i + 1] ?? 0;
    if (trail >= 0x30 && trail <= 0x39) {
      i += 3;
      continue;
    }
    i++;
    total++;
    const rows = (lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7);
    if (rows && trail >= 0xa1) standard++;
  }
  return { total, standard };
}

/** Whether bytes that GB18030 accepts, with the text it makes of them, are Chinese rather than another encoding. */
export function isPlausibleGb18030(bytes: Uint8Array, text: string): boolean {
  let common = 0;
  let wide = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 0x20 && code !== 9 && code !== 10 && code !== 12 && code !== 13) return false;
    if (code < 0x80) continue;
    wide++;
    if (COMMON.has(char)) common++;
  }
  if (wide === 0) return true;
  const share = common / wide;
  if (share >= 0.1) return true;
  if (wide >= ENOUGH && share < 0.02) return false;
  const pairs = countPairs(bytes);
  return pairs.standard >= pairs.total * 0.8;
}

/**
 * Whether valid UTF-8 is GB18030 all the same. A few short words (通知, 联通) are both; as UTF-8 they hold only
 * two-byte characters, as accented Latin, Greek and Cyrillic do, but no letters stand around them and all their pairs
 * are standard characters.
 */
export function isGb18030InDisguise(bytes: Uint8Array, utf8: string): boolean {
  if (utf8.length === bytes.length || /[\u{800}-\u{10ffff}]/u.test(utf8)) return false;
  const pairs = countPairs(bytes);
  const letters = utf8.replace(/[^A-Za-z]/gu, '').length;
  return pairs.standard === pairs.total && pairs.total > letters;
}
