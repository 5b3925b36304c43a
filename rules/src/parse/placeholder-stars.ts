/**
 * Offsets of asterisks that stand for a name left out (`**市`, `《*县办法》`) and not for emphasis, although a
 * Markdown parser could pair them. Told from emphasis by what follows: a bare class noun that a place name would
 * precede, directly after running text.
 */
export function placeholderStars(source: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const match of [...source.matchAll(STARS), ...source.matchAll(OTHERS)]) {
    const before = match.index === 0 ? '\n' : source.charAt(match.index - 1);
    if (!BEFORE.test(before)) continue;
    for (let i = 0; i < match[0].length; i++) found.add(match.index + i);
  }
  return found;
}

/** One to three stars before 市/县/区 and the like, the noun itself not the start of a longer word (市场, 区域). */
const STARS = /(?<!\*)(\*{1,3})(?=[省市县区镇乡村局](?![场民域别分间级委内外长政直容面里庄]))/gu;
/** Stars for the rest of a name: first in a title (《*办法》), before 新时代, and where a place one goes to is named. */
const OTHERS =
  /(?<=《)(\*{1,3})(?=[^*《》\n]{1,30}》)|(?<!\*)(\*{1,3})(?=新时代)|(?<=[到在赴向往、，])(\*{1,3})(?=等|挂职|学习|考察|锻炼|任职|调研)/gu;
const BEFORE = /[\p{Script=Han}，。、；：《“（\n\s]/u;
