import { charSet } from '../../../text/char-set.ts';
import { countChars } from '../../../text/chars.ts';
import type { Place } from '../../../rule/types.ts';
import { GRAM, GramTable } from './gram-table.ts';

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

const STOP = charSet('。！？；;!?');
/** A row of names parted by 、 is repeated because the names are. */
const NAMES = /^[^，]*、[^，]*、[^，]*$/u;
/** Only a stretch that says something counts: it has a comma, or a word of doing. */
const SAYS = /[，]|把|要|将|对|让|为|使|被|给/u;

/** Stretches of at least `least` characters within one sentence that were said before, in order. */
export function findRepeats(
  passages: readonly { readonly block: number; readonly text: string }[],
  least: number,
): readonly Repeat[] {
  const seen = new GramTable(passages.map(({ text }) => text));
  const found: Repeat[] = [];
  for (const [passage, { block, text }] of passages.entries()) {
    let from = 0;
    const stops = new Stops(text);
    for (let i = stops.nextGram(0); i >= 0;) {
      const earlier = seen.firstOf(passage, i);
      const before = earlier === undefined ? undefined : passages[earlier.passage];
      if (earlier === undefined || before === undefined || (before.block === block && earlier.at + GRAM > i)) {
        i = stops.nextGram(i + 1);
        continue;
      }
      const length = common(before.text, earlier.at, text, i);
      const lead = '，、,'.includes(text.charAt(i)) ? 1 : 0;
      const repeated = text.slice(i + lead, i + length);
      const chars = countChars(repeated);
      if (chars >= least && i >= from && SAYS.test(repeated) && !NAMES.test(repeated)) {
        const place = { block: before.block, start: earlier.at + lead, end: earlier.at + length };
        found.push({ block, start: i + lead, end: i + length, text: repeated, chars, earlier: place });
        from = i + length;
      }
      i = stops.nextGram(i + Math.max(1, length - GRAM + 1));
    }
  }
  return found;
}

/** Walks over a text, ever forward, from one stop to the next. */
class Stops {
  readonly #text: string;
  /** The first stop from the last offset asked about. */
  #stop = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The first offset from `from` on at which a whole gram stands without a stop inside, or -1. */
  nextGram(from: number): number {
    const { length } = this.#text;
    for (let at = from; at + GRAM <= length; at = this.#stop + 1) {
      if (this.#stop < at) {
        let stop = at;
        while (stop < length && !STOP.has(this.#text.charCodeAt(stop))) stop++;
        this.#stop = stop;
      }
      if (this.#stop - at >= GRAM) return at;
    }
    return -1;
  }
}

/** How far two texts go together without passing the end of a sentence. */
function common(a: string, atA: number, b: string, atB: number): number {
  let length = 0;
  while (atA + length < a.length && atB + length < b.length) {
    const code = a.charCodeAt(atA + length);
    if (code !== b.charCodeAt(atB + length) || STOP.has(code)) break;
    length++;
  }
  return length;
}
