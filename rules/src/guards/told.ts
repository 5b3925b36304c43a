import type { Genre } from '../rule/levels.ts';
import type { Span } from '../text/span.ts';

/** Genres that tell of the past only to set it against what they ask; in a report the past is the matter itself. */
const ASKING: ReadonlySet<Genre> = new Set<Genre>(['directive', 'minutes', 'speech', 'reply', 'request']);
/** 去年要求, 局里原来规定, 以前每次开会都要: a time gone by at the head of a clause, with a short subject before it. */
const GONE =
  /(?:^|[，；：、])[^\d，。；：、]{0,8}?(?:过去|以前|从前|早先|原来|原先|去年|前年|前几年|前些年|往年|上个月|上半年|曾经|曾)(?![的底末同内]|以来|未|没)/gu;
/** What is asked from now on begins here. */
const NOW = /今年|现在|如今|今后|从今|即日起|今日起|下一?步|改为|改成|改由|调整为|但要|还要|仍/u;
/** 5月1日以前、月底以前: a deadline. */
const DEADLINE = /[日月年底初旬周天时会]以前$/u;
const STOPS = ['。', '！', '？', '\n'];
/** What was asked goes on. */
const GOES_ON = /继续|仍|照此|照旧|照办|照做|沿用|延续|按此|不变|恢复|同样/u;

/**
 * True when the sentence tells of what was asked in the past and does not say that it goes on: a demand that nobody
 * makes any more. 去年表彰的同志逐一发言 names people by their past and asks for something now.
 */
export function isToldOfThePast(text: string, span: Span, genre: Genre): boolean {
  if (!ASKING.has(genre)) return false;
  const from = Math.max(...STOPS.map((stop) => text.lastIndexOf(stop, span.start - 1))) + 1;
  const before = text.slice(from, span.end);
  const gone = [...before.matchAll(GONE)].at(-1);
  if (gone === undefined || DEADLINE.test(gone[0])) return false;
  const since = before.slice(gone.index + gone[0].length, Math.max(0, span.start - from));
  if (NOW.test(since) || since.includes('的')) return false;
  const rest = /^[^。！？\n]*/u.exec(text.slice(span.end))?.[0] ?? '';
  return !GOES_ON.test(rest);
}
