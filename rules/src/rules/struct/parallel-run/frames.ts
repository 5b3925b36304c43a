import { charSet } from '../../../text/char-set.ts';
import type { Piece } from './pieces.ts';
import { LATIN, runsAlong, type Run } from './run.ts';

const SHORTEST = 3;
const LONGEST = 10;
/** Words of grammar around which phrases are hung: 学有所教、劳有所得; 问政于民、问需于民; 能者上、优者奖. */
/** 逢会必讲、逢人必讲; 发现一处、整治一处: words that hang phrases together where the next character stays as well. */
const TWIN = charSet('必一');
const HOOK = charSet('有于为得者以而之无则能更可心的用在出');

/** 没有预算不得支出: a rule, whatever its rhythm. */
const RULES = /不得|必须|严禁|应当|一[策案档表]$/u;

/** Three and more phrases of one length with the same word of grammar at the same place inside. */
export function frames(pieces: readonly Piece[]): readonly Run[] {
  return runsAlong(pieces, frameAt);
}

/** The second phrase stands whole; of the first only the end belongs to the run, of the last only the beginning. */
function frameAt(pieces: readonly Piece[], at: number): Run | undefined {
  const first = pieces[at];
  const second = pieces[at + 1]?.text ?? '';
  const { length } = second;
  if (first === undefined || length < SHORTEST || length > LONGEST || first.text.length < length) return undefined;
  const lead = first.text.length - length;
  for (let hook = 0; hook < length; hook++) {
    const word = second.charAt(hook);
    const pair = hook > 1 && hook < length - 2 && isPair(pieces, at, lead, hook);
    const inside = pair || (hook > 0 && hook < length - 1 && HOOK.has(second.charCodeAt(hook)));
    const twin = hook === length - 2 && TWIN.has(second.charCodeAt(hook));
    if (!(inside || twin) || first.text.charAt(lead + hook) !== word) continue;
    let to = at + 1;
    while (pieces[to]?.text.length === length && pieces[to]?.text.charAt(hook) === word) to++;
    const goesOn = goesOnAs(pieces[to]?.text ?? '', length, hook, word);
    const phrases = pieces.slice(at + 1, goesOn ? to + 1 : to);
    const last = phrases.at(-1);
    if (last === undefined || phrases.length < 2 || phrases.some(({ text }) => LATIN.test(text) || RULES.test(text)))
      continue;
    if (!inside && ![first, ...phrases].every(({ text }) => text.includes(second.slice(hook)))) continue;
    const end = goesOn ? last.start + length : last.end;
    return { start: Math.max(first.start, first.end - length), end, count: phrases.length + 1 };
  }
  return undefined;
}

/** 完善创新生态，汇聚创新资源，激荡创新活力; 绿色先行区、生态先行区 ends in one noun, and is a list. */
function isPair(pieces: readonly Piece[], at: number, lead: number, hook: number): boolean {
  const second = pieces[at + 1]?.text ?? '';
  const words = second.slice(hook, hook + 2);
  const third = pieces[at + 2]?.text ?? '';
  return (
    third.length === second.length &&
    third.slice(hook) !== second.slice(hook) &&
    third.startsWith(words, hook) &&
    (pieces[at]?.text.startsWith(words, lead + hook) ?? false)
  );
}

/** 富民有渠道的格局, 水更清成为常态: the last phrase tells of what kind a thing is, or goes on. */
function goesOnAs(text: string, length: number, hook: number, word: string): boolean {
  return text.length > length && text.charAt(hook) === word && '的成'.includes(text.charAt(length));
}
