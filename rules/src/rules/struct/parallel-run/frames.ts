import { charSet } from '../../../text/char-set.ts';
import type { Piece } from './pieces.ts';
import { LATIN, runsAlong, type Run } from './run.ts';

const SHORTEST = 3;
const LONGEST = 8;
/** Words of grammar around which phrases are hung: 学有所教、劳有所得; 问政于民、问需于民; 能者上、优者奖. */
const HOOK = charSet('有于为得者以而之无则能更可心的');

/** 没有预算不得支出: a rule, whatever its rhythm. */
const RULES = /不得|必须|严禁|应当/u;

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
  for (let hook = 1; hook < length - 1; hook++) {
    const word = second.charAt(hook);
    if (!HOOK.has(second.charCodeAt(hook)) || first.text.charAt(lead + hook) !== word) continue;
    let to = at + 1;
    while (pieces[to]?.text.length === length && pieces[to]?.text.charAt(hook) === word) to++;
    const goesOn = goesOnAs(pieces[to]?.text ?? '', length, hook, word);
    const phrases = pieces.slice(at + 1, goesOn ? to + 1 : to);
    const last = phrases.at(-1);
    if (last === undefined || phrases.length < 2 || phrases.some(({ text }) => LATIN.test(text) || RULES.test(text)))
      continue;
    const end = goesOn ? last.start + length : last.end;
    return { start: Math.max(first.start, first.end - length), end, count: phrases.length + 1 };
  }
  return undefined;
}

/** 富民有渠道的格局: the last phrase tells of what kind a thing is. */
function goesOnAs(text: string, length: number, hook: number, word: string): boolean {
  return text.length > length && text.charAt(hook) === word && text.charAt(length) === '的';
}
