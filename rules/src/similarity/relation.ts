import { coreOf } from '../parse/title.ts';
import type { IndexedDocument } from './document.ts';
import type { Match } from './extend.ts';
import { isClass } from './symbols.ts';
import { tokensOf } from './tokens.ts';
import type { Relation } from './types.ts';

/** A title shorter than this names nothing in particular. */
const TITLE_CHARS = 6;
/** Of each draft, what the two must share. */
const DRAFT_SHARE = 0.6;
/** The same for texts without a common title. */
const SAME_TEXT = 0.95;
/** Of numbers, dates and names in the passages, what must be the same: last year's text has others. */
const SAME_DETAILS = 0.8;

const DRAFT_MARKS =
  /[（(【[]?(?:公开)?(?:征求意见稿|送审稿|讨论稿|审议稿|草案|草稿|初稿|修订稿|修改稿|定稿|代拟稿|第?[一二三四五六七八九\d]{1,2}稿)[）)】\]]?/gu;
const FORWARDED = /转发|印发|批转/u;

/** How the later document `b` relates to the earlier `a`, from their titles and from what they share. */
export function relationOf(
  a: IndexedDocument,
  b: IndexedDocument,
  matches: readonly Match[],
  shares: { readonly a: number; readonly b: number },
): Relation {
  if (a === b) return 'repeat';
  const [titleA, titleB] = [a.title.replace(DRAFT_MARKS, ''), b.title.replace(DRAFT_MARKS, '')];
  const named = titleA.length >= TITLE_CHARS;
  if (named && FORWARDED.test(b.title) && b.title !== a.title && b.title.includes(coreOf(titleA))) return 'forward';
  const least = Math.min(shares.a, shares.b);
  const sameTitle = titleA !== '' && titleA === titleB;
  if (least >= (sameTitle ? DRAFT_SHARE : SAME_TEXT)) {
    if (sameDetails(a, b, matches) >= (sameTitle ? SAME_DETAILS : 1)) return 'version';
  }
  return named && b.source().includes(`《${titleA}》`) ? 'follow-up' : 'copy';
}

/** Share of numbers, dates, levels and names that both documents give in the same words. */
function sameDetails(a: IndexedDocument, b: IndexedDocument, matches: readonly Match[]): number {
  let all = 0;
  let same = 0;
  const [textA, textB] = [a.source(), b.source()];
  for (const match of matches) {
    const [detailsA, detailsB] = [details(a, textA, match.a), details(b, textB, match.b)];
    all += Math.max(detailsA.length, detailsB.length);
    same += detailsA.filter((detail, index) => detail === detailsB[index]).length;
    const exchanged = match.a.end - match.a.start - match.agreed;
    // Each exchanged name is a detail that differs.
    all += exchanged;
  }
  return all === 0 ? 1 : same / all;
}

function details({ symbols, starts, tokens }: IndexedDocument, text: string, span: Match['a']): readonly string[] {
  const found: string[] = [];
  const inside = tokensOf(tokens, span);
  for (let token = inside.start; token < inside.end; token++) {
    const at = tokens.at[token] ?? 0;
    if (!isClass(symbols[at] ?? 0)) continue;
    const start = starts[at] ?? 0;
    found.push(text.slice(start, start + (tokens.lengths[token] ?? 0)));
  }
  return found;
}
