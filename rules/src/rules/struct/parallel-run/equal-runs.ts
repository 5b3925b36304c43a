import type { Piece } from './pieces.ts';
import { LATIN, type Run } from './run.ts';
import {
  FIXED_ROW,
  KIND_END,
  MEASURE_HEAD,
  NAMING,
  OPENERS,
  PHRASE_BEFORE,
  PHRASE_HEAD,
  PREDICATE_END,
  THING_END,
  WORD_END,
} from './words.ts';

/** A run together with the pieces it takes up. */
export interface EqualRun extends Run {
  readonly from: number;
  readonly to: number;
}

/** A phrase of `length` characters that says how or what to do, and names no thing. */
function isPhrase(text: string, length: number, ends: RegExp): boolean {
  if (text.length !== length || LATIN.test(text) || FIXED_ROW.test(text)) return false;
  if (length >= 6 && MEASURE_HEAD.test(text)) return true;
  return !THING_END.test(text) && (OPENERS.has(text.charAt(0)) || ends.test(text));
}

/** Runs of phrases of one length; the first may have a subject before it, the last 的 and more after it. */
export function equalRuns(pieces: readonly Piece[], length: number, ends = PREDICATE_END): readonly EqualRun[] {
  const runs: EqualRun[] = [];
  if (!pieces.some(({ text }) => text.length === length)) return runs;
  for (let i = 0; i < pieces.length;) {
    let to = i;
    while (to < pieces.length && isPhrase(pieces[to]?.text ?? '', length, ends)) to++;
    if (to === i) {
      i++;
      continue;
    }
    const leads = endsInPhrase(pieces[i - 1]?.text ?? '', length, ends);
    const trails = opensWithPhrase(pieces[to]?.text ?? '', length, ends);
    const from = leads ? i - 1 : i;
    const run = spanOf(pieces, from, trails ? to + 1 : to, leads ? length : undefined);
    if (run !== undefined && !isList(pieces, run, length)) runs.push(run);
    i = to;
  }
  return runs;
}

/** Runs that touch are one run of phrases of several lengths: 围绕中心，服务大局，弘扬主旋律，传播正能量. */
export function joined(runs: readonly EqualRun[]): readonly EqualRun[] {
  const found: EqualRun[] = [];
  for (const run of [...runs].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last?.to !== run.from) found.push(run);
    else found.splice(-1, 1, { ...last, to: run.to, end: run.end, count: last.count + run.count });
  }
  return found;
}

/** Whether the phrase may be cut off here: after a word that is never part of it, or before one that opens no word. */
function endsInPhrase(text: string, length: number, ends: RegExp): boolean {
  const before = text.slice(0, -length);
  const phrase = text.slice(-length);
  if (before === '' || !isPhrase(phrase, length, ends)) return false;
  // 坚强领导下 before the run is where it happens; its last characters are no phrase.
  if (/(?:领导|带领|指引|支持|关心|指导|统筹|部署|努力)下$/u.test(text)) return false;
  if (PHRASE_HEAD.test(phrase) && ends.test(phrase)) return true;
  // Longer ones are too likely the end of a longer name: 推进政|务新媒体工作.
  if (length > 4) return PHRASE_BEFORE.test(before) && (ends.test(phrase) || MEASURE_HEAD.test(phrase));
  const opener = phrase.charAt(0);
  return PHRASE_BEFORE.test(before) || (OPENERS.has(opener) && !WORD_END.has(opener) && !NAMING.test(before));
}

/** 有序可靠的体系: a phrase that says of what kind a thing is. 实现了质的提升 says that something was done. */
function opensWithPhrase(text: string, length: number, ends: RegExp): boolean {
  const phrase = text.slice(0, length);
  return text.charAt(length) === '的' && !phrase.includes('了') && isPhrase(phrase, length, ends);
}

/** 行政许可、行政处罚; 实践基地、实训基地; 统计分析、沟通衔接等机制: kinds of one thing, each its own. */
function isList(pieces: readonly Piece[], { from, to }: EqualRun, length: number): boolean {
  const whole = pieces.slice(from, to).map(({ text }) => text);
  const phrases = whole.map((text, at) => (at === 0 ? text.slice(-length) : text.slice(0, length)));
  const [first = ''] = phrases;
  const tail = first.slice(-2);
  return (
    pieces.slice(to - 1, to + 2).some(({ text }) => /等(?![待于级候同量额价])/u.test(text)) ||
    ((!OPENERS.has(first.charAt(0)) || first.startsWith('统一')) &&
      phrases.every((phrase) => phrase.startsWith(first.slice(0, 2))) &&
      !phrases.every((phrase) => PREDICATE_END.test(phrase))) ||
    (KIND_END.test(tail) && phrases.every((phrase) => phrase.endsWith(tail)))
  );
}

/** The pieces as a run; of the first one only its last `length` characters, where it begins with something else. */
function spanOf(pieces: readonly Piece[], from: number, to: number, length: number | undefined): EqualRun | undefined {
  const first = pieces[from];
  const last = pieces[to - 1];
  if (first === undefined || last === undefined) return undefined;
  const start = length === undefined ? first.start : Math.max(first.start, first.end - length);
  return { start, end: last.end, count: to - from, from, to };
}
