import type { Piece } from './pieces.ts';
import { cutOff, LATIN, runsAlong, type Run } from './run.ts';

const LONGEST = 8;
/** 家家、处处 at the head of a phrase; 常常, 渐渐 and names of kin are words of every day. */
const TWICE = /([家人处村户事时件月周日天层环步条项句字声个级店厂校班科])\1(?=\p{Script=Han})/u;
/** 一喇叭、两横幅、三喊话: phrases that count up. */
const COUNT: readonly string[] = ['一', '二两双', '三', '四', '五', '六', '七', '八'];
/** 一是…、二是…; 一车间、二车间: an order of what follows, and names. */
const ORDER = /^[一二两三四五六七八][是要则个名位次级类月日年季等]|^[一二两三四五六七八]\p{Script=Han}$/u;
/** 省到市、市到县; 个转企、企升规: a way to go. */
const WAY = /[到至往向转升]/u;

/** Rows that are held together by a jingle: doubled heads, counting up, each phrase taking up the last word. */
export function jingles(pieces: readonly Piece[]): readonly Run[] {
  return runsAlong(
    pieces,
    (all, at) => doubled(all, at) ?? counted(all, at) ?? chained(all, at) ?? ones(all, at) ?? nets(all, at),
  );
}

/** 家家知晓、人人参与、村村响应. */
function doubled(pieces: readonly Piece[], at: number): Run | undefined {
  const first = pieces[at];
  const second = pieces[at + 1]?.text ?? '';
  // A look at two characters spares the pattern almost everywhere.
  if (second.charCodeAt(0) !== second.charCodeAt(1)) return undefined;
  const lead = first?.text.search(TWICE) ?? -1;
  if (first === undefined || lead < 0 || first.text.length - lead > LONGEST) return undefined;
  const opening = first.text.slice(lead);
  return rowOf(pieces, at, opening, (text) => text.search(TWICE) === 0 && text.length <= opening.length + 4, 3);
}

/** 一封信、二提醒、三走访. */
function counted(pieces: readonly Piece[], at: number): Run | undefined {
  const first = pieces[at];
  const second = pieces[at + 1]?.text ?? '';
  if (first === undefined || !startsWithOne(second, COUNT[1])) return undefined;
  const lead = first.text.lastIndexOf('一');
  const opening = lead < 0 ? '' : first.text.slice(lead);
  if (opening.length < 2 || opening.length > LONGEST || ORDER.test(opening)) return undefined;
  let count = 1;
  const isNext = (text: string): boolean =>
    startsWithOne(text, COUNT[count++]) && text.length <= LONGEST && !ORDER.test(text);
  const run = rowOf(pieces, at, opening, isNext, 3);
  // 一车间、二车间、三车间: what is counted is one thing.
  return run !== undefined && opening.charAt(1) !== second.charAt(1) ? run : undefined;
}

function startsWithOne(text: string, chars = ''): boolean {
  return text !== '' && chars.includes(text.charAt(0));
}

/** 人盯田、田连户、户挂牌. */
function chained(pieces: readonly Piece[], at: number): Run | undefined {
  const first = pieces[at];
  const second = pieces[at + 1]?.text ?? '';
  if (first === undefined || second.length < 3 || second.length > 5) return undefined;
  if (!first.text.endsWith(second.charAt(0))) return undefined;
  const opening = first.text.slice(-second.length);
  let before = opening;
  const takesUp = (text: string): boolean => {
    const taken = text.length === second.length && text.startsWith(before.slice(-1));
    before = text;
    return taken;
  };
  const run = rowOf(pieces, at, opening, takesUp, 3);
  const texts = [opening, ...pieces.slice(at + 1, at + (run?.count ?? 0)).map(({ text }) => text)];
  return run === undefined || texts.filter((text) => WAY.test(text)).length > 1 ? undefined : run;
}

/** 一日一问、一周一访、一月一评、一季一晒: two such are a way to work, four a jingle. */
function ones(pieces: readonly Piece[], at: number): Run | undefined {
  const isOne = (text: string): boolean => /^一\p{Script=Han}一\p{Script=Han}$/u.test(text);
  const opening = pieces[at]?.text.slice(-4) ?? '';
  if (!opening.startsWith('一') || opening.charAt(2) !== '一') return undefined;
  return isOne(opening) ? rowOf(pieces, at, opening, isOne, 4) : undefined;
}

/** 织密一张网、拧成一股绳、下好一盘棋. */
const NET = /一(?:张网|股[绳劲]|盘棋|条[心线]|把[尺锁]|本账|面[镜旗]|根[弦线]|道墙|扇门)$/u;

function nets(pieces: readonly Piece[], at: number): Run | undefined {
  const isNet = (text: string): boolean => text.length <= LONGEST && NET.test(text);
  const text = pieces[at]?.text ?? '';
  if (text.charAt(text.length - 3) !== '一') return undefined;
  const opening = text.slice(-5);
  return isNet(opening) ? rowOf(pieces, at, opening, isNet, 3) : undefined;
}

function rowOf(
  pieces: readonly Piece[],
  at: number,
  opening: string,
  isPart: (text: string) => boolean,
  fewest: number,
): Run | undefined {
  const first = pieces[at];
  let to = at + 1;
  while (to < pieces.length && isPart(cutOff(pieces[to]?.text ?? ''))) to++;
  const last = pieces[to - 1];
  const count = to - at;
  if (first === undefined || last === undefined || count < fewest) return undefined;
  if ([opening, ...pieces.slice(at + 1, to).map(({ text }) => text)].some((text) => LATIN.test(text))) return undefined;
  return { start: Math.max(first.start, first.end - opening.length), end: last.end, count };
}
