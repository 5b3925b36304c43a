import type { Span } from '../../../text/span.ts';
import { matchesOf } from '../../../match/matches.ts';

/** A name in quotation marks as it stands in a sentence. */
export interface QuotedName extends Span {
  readonly name: string;
  /** The noun behind the marks that says what the name names (制度、平台), or ''. */
  readonly head: string;
  /** A verb that wants such a noun governs the name, and the clause ends behind it. */
  readonly bare: boolean;
}

const NAMED = /(开展|实施|组织|推行|推进|举办)?“([^“”]{4,20})”(\p{Script=Han}{0,2})/gu;
const HEAD = /^(?:制度|机制|模式|平台|品牌|工作法)/u;

/** The quoted names of a text that may be compared across the document. */
export function quotedNames(text: string): readonly QuotedName[] {
  if (!text.includes('“')) return [];
  return matchesOf(text, NAMED).map((match) => {
    const [whole, verb, name = '', after = ''] = match;
    const start = match.index;
    const end = start + whole.length - after.length;
    const bare = verb !== undefined && /^[，。；,;]/u.test(text.slice(end));
    return { start, end, name, head: HEAD.exec(after)?.[0] ?? '', bare };
  });
}
