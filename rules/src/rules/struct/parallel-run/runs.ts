import { charSet } from '../../../text/char-set.ts';
import type { Span } from '../../../text/span.ts';
import { FIXED_ROW, OPENERS, POLITICAL, PREDICATE_END, REFRAIN_HEAD, REFRAIN_TAIL, THING_END } from './words.ts';
import { matchesOf } from '../../../match/matches.ts';

/** Parallel phrases that follow each other. */
export interface Run extends Span {
  readonly count: number;
}

/** A stretch between commas, quotation marks left out of its text. */
interface Piece extends Span {
  readonly text: string;
}

/** Log-odds beyond which three phrases of five and more characters are enough. */
const SURE = 4;
const LONGER: readonly number[] = [5, 6, 7, 8];
/** 不限户籍、不限学历; 免费停车、免费接送: terms an applicant goes by, one thing each. */
const TERMS = /^(?:不[限收设需分占用扣减延改换退补调计看论要]|免[费收交予试]|无需|无须|可以|均可)/u;
const LATIN = /[\dA-Za-z《]/u;
/** Where a common stretch of three characters is grammar (的一系列, 就会有更大的) and no name. */
const GRAMMAR = /[的得会更就]/u;

const GROUP_ENDS = '。；！？：;:';
const GROUP_END = charSet(GROUP_ENDS);
const MARK = charSet(`，、,${GROUP_ENDS}`);

/** Pieces of a sentence, parted into groups at colons and stops. */
function piecesOf(text: string): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [[]];
  const marked = /[“”‘’\s]/u.test(text);
  let from = 0;
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const words = marked ? raw.replace(/[“”‘’\s]/gu, '') : raw;
    if (words !== '') groups.at(-1)?.push({ start: from, end: to, text: words });
    from = to + 1;
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!MARK.has(code)) continue;
    push(i);
    if (GROUP_END.has(code)) groups.push([]);
  }
  push(text.length);
  return groups;
}

/** A phrase of `length` characters that says how, and names no thing. */
function isPhrase(text: string, length: number): boolean {
  return (
    text.length === length &&
    !LATIN.test(text) &&
    !THING_END.test(text) &&
    !FIXED_ROW.test(text) &&
    (OPENERS.has(text.charAt(0)) || PREDICATE_END.test(text))
  );
}

/** Runs of phrases of one length; the first may have a subject before it, the last 的 and more after it. */
function equalRuns(pieces: readonly Piece[], length: number): readonly Run[] {
  const runs: Run[] = [];
  if (!pieces.some(({ text }) => text.length === length)) return runs;
  for (let i = 0; i < pieces.length;) {
    let to = i;
    while (to < pieces.length && isPhrase(pieces[to]?.text ?? '', length)) to++;
    if (to === i) {
      i++;
      continue;
    }
    const before = pieces[i - 1];
    const after = pieces[to];
    const lead = before?.text ?? '';
    // 坚强领导下 before the run is where it happens; its last characters are no phrase.
    const leads =
      lead.length > length &&
      isPhrase(lead.slice(-length), length) &&
      !/(?:领导|带领|指引|支持|关心|指导|统筹|部署|努力)下$/u.test(lead);
    const trail = after?.text ?? '';
    const trails = trail.charAt(length) === '的' && isPhrase(trail.slice(0, length), length);
    const first = leads ? before : pieces[i];
    const last = trails ? after : pieces[to - 1];
    if (first !== undefined && last !== undefined) {
      const start = leads ? Math.max(first.start, first.end - length) : first.start;
      runs.push({ start, end: last.end, count: to - i + Number(leads) + Number(trails) });
    }
    i = to;
  }
  return runs;
}

/** Runs of three and more phrases that open or close with the same words. */
function refrains(pieces: readonly Piece[]): readonly Run[] {
  const found: Run[] = [];
  for (let i = 0; i + 2 < pieces.length; i++) {
    const run = headRefrain(pieces, i) ?? tailRefrain(pieces, i) ?? innerRefrain(pieces, i);
    if (run === undefined) continue;
    found.push(run);
    i += run.count - 1;
  }
  return found;
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
    const enough = head === '大' ? 5 : head === '坚持' || head === '不' ? 4 : 3;
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
  if (!GRAMMAR.test(a) || !GRAMMAR.test(c)) return undefined;
  for (let i = 0; i + 3 <= b.length; i++) {
    const gram = grammarAt(b, i);
    if (gram === undefined || !a.includes(gram) || !c.includes(gram)) continue;
    let to = at + 3;
    while (to < pieces.length && (pieces[to]?.text.includes(gram) ?? false)) to++;
    return span(pieces, at, to, to - at);
  }
  return undefined;
}

/** Four characters with one of grammar, or three with two (更大的). */
function grammarAt(text: string, at: number): string | undefined {
  const four = text.slice(at, at + 4);
  if (four.length === 4 && GRAMMAR.test(four)) return four;
  const three = text.slice(at, at + 3);
  return Array.from(three).filter((char) => GRAMMAR.test(char)).length >= 2 ? three : undefined;
}

function span(pieces: readonly Piece[], from: number, to: number, count: number): Run | undefined {
  const first = pieces[from];
  const last = pieces[to - 1];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end, count };
}

const PREDICATE =
  /(?:^|，|,)[^，,。；]{0,14}?是(?:[^，,。；]{3,40})的(?:重要|关键|有力|根本|必然|坚强)[^，,。；]{2,6}/gu;

/** 是……的重要渠道，是……的重要手段，是……的重要阵地: the same predicate three times. */
function predicates(text: string): Run | undefined {
  const matches = matchesOf(text, PREDICATE);
  const first = matches[0];
  const last = matches.at(-1);
  if (first === undefined || last === undefined || matches.length < 3) return undefined;
  return { start: first.index, end: last.index + last[0].length, count: matches.length };
}

/**
 * How sure a run has to be: the emptier the sentence, the less is asked of the run. Most sentences have nothing that
 * could be one, so their emptiness is not read.
 */
export function parallelRuns(text: string, emptiness: () => number): readonly Run[] {
  const runs: Run[] = [];
  for (const pieces of piecesOf(text)) {
    // Two pieces are no run, and no two pairs.
    if (pieces.length < 3) continue;
    const fours = equalRuns(pieces, 4);
    runs.push(...fours.filter(({ count }) => count >= 3 && emptiness() > -4));
    const pairs = fours.filter(({ count }) => count === 2);
    if (pairs.length >= 2 && emptiness() > 0) runs.push(...pairs);
    const longer = LONGER.flatMap((length) => equalRuns(pieces, length));
    runs.push(...longer.filter(({ count }) => count >= 3 && emptiness() > (count >= 4 ? 0 : SURE)));
    const couples = [...pairs, ...longer.filter(({ count }) => count === 2)];
    if (couples.length >= 3 && emptiness() > SURE) runs.push(...couples);
    runs.push(...equalRuns(pieces, 3).filter(({ count }) => count >= 4));
    runs.push(...refrains(pieces).filter(() => emptiness() > -4));
  }
  const repeated = text.includes('是') && emptiness() > 0 ? predicates(text) : undefined;
  if (repeated !== undefined) runs.push(repeated);
  return withoutOverlaps(
    runs.filter(({ start, end }) => !POLITICAL.test(text.slice(start, end)) && !isTerms(text.slice(start, end))),
  );
}

/** Every phrase lays down a term of its own with the same words. */
function isTerms(run: string): boolean {
  const heads = run.split(/[，、,]/u).map((phrase) => TERMS.exec(phrase)?.[0]);
  return heads[0] !== undefined && heads.every((head) => head === heads[0]);
}

function withoutOverlaps(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  for (const run of [...runs].sort((a, b) => b.count - a.count || a.start - b.start)) {
    if (kept.every((other) => run.end <= other.start || other.end <= run.start)) kept.push(run);
  }
  return kept.sort((a, b) => a.start - b.start);
}
