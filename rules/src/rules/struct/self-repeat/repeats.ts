import { countChars } from '../../../text/chars.ts';
import type { Place } from '../../../rule/types.ts';

/** A paragraph's text. */
export interface Passage {
  readonly text: string;
}

/** A stretch that stands earlier in the document too. */
export interface Repeat extends Place {
  readonly block: number;
  readonly text: string;
  readonly chars: number;
  readonly earlier: Place;
}

const GRAM = 12;
const STOP = '。！？；;!?';
/** A row of names parted by 、 is repeated because the names are. */
const NAMES = /^[^，]*、[^，]*、[^，]*$/u;
/** Only a stretch that says something counts: it has a comma, or a word of doing. */
const SAYS = /[，]|把|要|将|对|让|为|使|被|给/u;

/** Stretches of at least `least` characters within one sentence that were said before, in order. */
export function findRepeats(
  passages: readonly { readonly block: number; readonly text: string }[],
  least: number,
): readonly Repeat[] {
  const seen = new Map<string, { readonly block: number; readonly text: string; readonly at: number }>();
  const found: Repeat[] = [];
  for (const { block, text } of passages) {
    let from = 0;
    for (let i = 0; i + GRAM <= text.length;) {
      const gram = text.slice(i, i + GRAM);
      if (/[。！？；;!?]/u.test(gram)) {
        i++;
        continue;
      }
      const earlier = seen.get(gram);
      if (earlier === undefined || (earlier.block === block && earlier.at + GRAM > i)) {
        if (earlier === undefined) seen.set(gram, { block, text, at: i });
        i++;
        continue;
      }
      const length = common(earlier.text, earlier.at, text, i);
      const lead = /^[，、,]/u.test(gram) ? 1 : 0;
      const repeated = text.slice(i + lead, i + length);
      const chars = countChars(repeated);
      if (chars >= least && i >= from && SAYS.test(repeated) && !NAMES.test(repeated)) {
        const place = { block: earlier.block, start: earlier.at + lead, end: earlier.at + length };
        found.push({ block, start: i + lead, end: i + length, text: repeated, chars, earlier: place });
        from = i + length;
      }
      i += Math.max(1, length - GRAM + 1);
    }
  }
  return found;
}

/** How far two texts go together without passing the end of a sentence. */
function common(a: string, atA: number, b: string, atB: number): number {
  let length = 0;
  while (atA + length < a.length && atB + length < b.length) {
    const char = a.charAt(atA + length);
    if (char !== b.charAt(atB + length) || STOP.includes(char)) break;
    length++;
  }
  return length;
}
