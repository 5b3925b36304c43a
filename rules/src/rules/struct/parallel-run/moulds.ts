import { charSet } from '../../../text/char-set.ts';
import type { Piece } from './pieces.ts';
import { LATIN, runsAlong, type Run } from './run.ts';

const SHORTEST = 3;
const LONGEST = 14;
const MOST_APART = 3;
/** Words of grammar and light verbs that a mould is made of: 信得真, 信到家, 带着感情去, 用真心换真情, 一道墙. */
const HOOK = charSet(
  '得着了的是以用让把有没不更再多能敢会愿从向到在于对为与既又就都也还好化成出入进上下起过靠见字而之换当变给比自各其这那个每来去想零',
);
/** With these alone at its head a phrase says how, and with others it may name a thing: 好小区、好社区. */
const HEAD = charSet('得着以用让把有没不更再多能敢会愿从向到在于对为既又就都也还比自');
/** Characters that close the names of things: a row that shares only these is a list. */
const NAMES = charSet(
  '区县市镇乡村组站所局厂院校店库房室部司处科队班路桥河湖山水电气机车船费税款金表册证书单号类型级项件通系',
);
/** Abstract endings, which no list of things shares. */
const ABSTRACT = charSet('点感力心度性化劲气势味魂');
/** Rows of steps, of things with a state, of terms. */
const PLAIN = /不得|必须|严禁|应当|可以|第[一二三四五六七八九十]|等(?![待于级候同量额价])/u;

/** What two phrases have in common: characters at the same place from the front and from the back. */
interface Mould {
  readonly head: string;
  readonly tail: string;
  /** Places inside phrases of one length. */
  readonly inside: readonly number[];
  /** Words of grammar hold it together; without them three phrases may be chance. */
  readonly hooked: boolean;
  /** A phrase cast in it. */
  readonly like: string;
}

/** Three and more phrases cast in one mould, whatever the mould: 带着感情去、揣着政策去、盯着问题去. */
export function moulds(pieces: readonly Piece[]): readonly Run[] {
  return runsAlong(pieces, mouldAt);
}

function mouldAt(pieces: readonly Piece[], at: number): Run | undefined {
  const first = pieces[at];
  const second = pieces[at + 1]?.text ?? '';
  const third = pieces[at + 2]?.text ?? '';
  if (first === undefined || second.length < SHORTEST || second.length > LONGEST || third.length < SHORTEST)
    return undefined;
  const mould = mouldOf(second, third);
  if (mould === undefined) return undefined;
  const opening = openingOf(first.text, mould);
  if (opening === undefined) return undefined;
  let to = at + 2;
  while (to < pieces.length && fits(pieces[to]?.text ?? '', mould)) to++;
  const phrases = pieces.slice(at + 1, to);
  const last = phrases.at(-1);
  if (last === undefined || phrases.length < (mould.hooked ? 2 : 3)) return undefined;
  const texts = [opening, ...phrases.map(({ text }) => text)];
  if (new Set(texts).size < texts.length || texts.some((text) => LATIN.test(text) || PLAIN.test(text)))
    return undefined;
  return { start: first.end - opening.length, end: last.end, count: texts.length };
}

/** The mould of two phrases, when it is more than the name of a kind. */
function mouldOf(a: string, b: string): Mould | undefined {
  if (Math.abs(a.length - b.length) > MOST_APART) return undefined;
  let head = 0;
  while (head < 2 && head < Math.min(a.length, b.length) - 1 && a.charAt(head) === b.charAt(head)) head++;
  let tail = 0;
  while (tail < 3 && tail < Math.min(a.length, b.length) - 1 - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const inside: number[] = [];
  if (a.length === b.length)
    for (let i = head; i < a.length - tail; i++) if (a.charAt(i) === b.charAt(i)) inside.push(i);
  const hooked = inside.some((place) => HOOK.has(a.charCodeAt(place)));
  const hookedHead = head > 0 && HEAD.has(a.charCodeAt(0));
  const last = a.charCodeAt(a.length - 1);
  // 研发设计中心、物流分拨中心: two characters that close every phrase name a kind of thing.
  const named = tail > 0 && (NAMES.has(last) || (tail > 1 && !ABSTRACT.has(last)));
  if (named && !hooked) return undefined;
  const sharesEnd = tail > 0 && ABSTRACT.has(last) && a.length === b.length && a.length > 3;
  if (!(hooked || hookedHead || sharesEnd || inside.length > 0)) return undefined;
  return {
    head: a.slice(0, head),
    tail: tail === 0 ? '' : a.slice(-tail),
    inside,
    like: a,
    hooked: hooked || hookedHead,
  };
}

function fits(text: string, { head, tail, inside, like }: Mould): boolean {
  return (
    text.startsWith(head) &&
    text.endsWith(tail) &&
    text.length >= SHORTEST &&
    Math.abs(text.length - like.length) <= MOST_APART &&
    (inside.length === 0 ||
      (text.length === like.length && inside.every((place) => text.charAt(place) === like.charAt(place))))
  );
}

/** As much of the first phrase as is cast in the mould: before it may stand a subject. */
function openingOf(text: string, mould: Mould): string | undefined {
  const { head, like } = mould;
  const at = head === '' ? text.length - like.length : text.lastIndexOf(head, text.length - SHORTEST);
  const opening = at < 0 ? '' : text.slice(at);
  return fits(opening, mould) ? opening : undefined;
}
