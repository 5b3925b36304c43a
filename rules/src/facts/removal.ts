import type { Span } from '../text/span.ts';

const SEPARATORS = '，、,；;';
const STOPS = '。！？；!?;';

/**
 * The stretch to delete so that a clause goes and the rest still reads: the clause with its leading comma, or with
 * its trailing one at the start of a sentence, with its stop when it is the whole sentence, with its brackets when it
 * is all they hold. Undefined when the span is not a clause of its own or what is left could not stand.
 */
export function removalOf(text: string, clause: Span): Span | undefined {
  const before = text.charAt(clause.start - 1);
  const after = text.charAt(clause.end);
  if ('（('.includes(before) && before !== '' && '）)'.includes(after) && after !== '') {
    return { start: clause.start - 1, end: clause.end + 1 };
  }
  const endsHere = after === '' || SEPARATORS.includes(after) || STOPS.includes(after) || '（(）)\n'.includes(after);
  if (!endsHere) return undefined;
  if (before !== '' && SEPARATORS.includes(before)) return { start: clause.start - 1, end: clause.end };
  const opens = before === '' || STOPS.includes(before) || '\n）)'.includes(before);
  if (!opens)
    return '：:（('.includes(before) && SEPARATORS.includes(after) && after !== '' ? withNext(clause) : undefined;
  if (after !== '' && (SEPARATORS.includes(after) || STOPS.includes(after))) return withNext(clause);
  return after === '' ? clause : undefined;
}

function withNext(clause: Span): Span {
  return { start: clause.start, end: clause.end + 1 };
}
