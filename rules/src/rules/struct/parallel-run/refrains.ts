import { charSet } from '../../../text/char-set.ts';
import type { Piece } from './pieces.ts';
import { LATIN, runsAlong, type Run } from './run.ts';
import { FIXED_ROW, REFRAIN_HEAD, REFRAIN_TAIL } from './words.ts';

/** 不落一户、不漏一人: with 不 alone, terms of an offer are hung on each other as well. */
const NOT_ONE = /^不[\p{Script=Han}]一/u;

/** Where a common stretch of three characters is grammar (的一系列, 就会有更大的) and no name. */
const GRAMMAR = charSet('的得会更就');

/** Runs of three and more phrases that open or close with the same words. */
export function refrains(pieces: readonly Piece[]): readonly Run[] {
  return runsAlong(pieces, (all, at) => headRefrain(all, at) ?? tailRefrain(all, at) ?? innerRefrain(all, at));
}

function headRefrain(pieces: readonly Piece[], at: number): Run | undefined {
  const second = pieces[at + 1]?.text ?? '';
  for (const length of [2, 1]) {
    const head = second.slice(0, length);
    if (second.length <= length || !REFRAIN_HEAD.test(second) || LATIN.test(head)) continue;
    let to = at + 1;
    while (to < pieces.length && (pieces[to]?.text.startsWith(head) ?? false)) to++;
    const first = pieces[at]?.text.lastIndexOf(head) ?? -1;
    const opens = first >= 0 && (pieces[at]?.text.length ?? 0) - first > length;
    const texts = pieces.slice(at + 1, to).map(({ text }) => text);
    const count = texts.length + Number(opens);
    const enough =
      head === '大' ? 5 : head === '坚持' || (head === '不' && !texts.every((text) => NOT_ONE.test(text))) ? 4 : 3;
    if (count < enough || texts.some((text) => FIXED_ROW.test(text))) continue;
    if (length === 1 && !alike(texts)) continue;
    const run = span(pieces, opens ? at : at + 1, to, count);
    const lead = opens ? (pieces[at]?.text.length ?? 0) - first : 0;
    return run === undefined || !opens ? run : { ...run, start: Math.max(run.start, (pieces[at]?.end ?? 0) - lead) };
  }
  return undefined;
}

/** One-character heads are a refrain only in short phrases of like length. */
function alike(texts: readonly string[]): boolean {
  const lengths = texts.slice(0, -1).map((text) => text.length);
  return lengths.length > 0 && Math.max(...lengths) <= 8 && Math.max(...lengths) - Math.min(...lengths) <= 2;
}

function tailRefrain(pieces: readonly Piece[], at: number): Run | undefined {
  const first = pieces[at]?.text ?? '';
  const tail = REFRAIN_TAIL.exec(first)?.[0] ?? /(?:[放安舒顺贴诚爱同暖]心|力)$/u.exec(first)?.[0].slice(-1);
  if (tail === undefined || first.length <= tail.length) return undefined;
  let to = at;
  while (to < pieces.length && (pieces[to]?.text.endsWith(tail) ?? false)) to++;
  // The last phrase may go on: 绿色制度之美更有质感.
  const goesOn = to > at && (pieces[to]?.text.indexOf(tail) ?? -1) > 0 && (pieces[to]?.text.indexOf(tail) ?? 99) < 14;
  const count = to - at + Number(goesOn);
  if (count < (tail === '力' ? 4 : 3)) return undefined;
  return span(pieces, at, to + Number(goesOn), count);
}

function innerRefrain(pieces: readonly Piece[], at: number): Run | undefined {
  const [a, b, c] = [pieces[at]?.text ?? '', pieces[at + 1]?.text ?? '', pieces[at + 2]?.text ?? ''];
  if (grammarIn(a) === 0 || grammarIn(c) === 0) return undefined;
  for (let i = 0; i + 3 <= b.length; i++) {
    const gram = gramsAt(b, i).find((words) => a.includes(words) && c.includes(words));
    if (gram === undefined) continue;
    let to = at + 3;
    while (to < pieces.length && (pieces[to]?.text.includes(gram) ?? false)) to++;
    return span(pieces, at, to, to - at);
  }
  return undefined;
}

/** Four characters with one of grammar, and three with two (更大的). */
function gramsAt(text: string, at: number): readonly string[] {
  return [4, 3].flatMap((length, least) => {
    const gram = text.slice(at, at + length);
    return gram.length === length && grammarIn(gram) > least ? [gram] : [];
  });
}

/** How many characters of grammar a text holds. */
function grammarIn(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (GRAMMAR.has(text.charCodeAt(i))) count++;
  return count;
}

function span(pieces: readonly Piece[], from: number, to: number, count: number): Run | undefined {
  const first = pieces[from];
  const last = pieces[to - 1];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end, count };
}
