import { countChars } from '../../../text/chars.ts';
import type { Place } from '../../../rule/types.ts';
import { isStop } from './anchors.ts';
import { GramTable } from './gram-table.ts';

/** A paragraph's text with its anchors. */
export interface Passage {
  readonly text: string;
  readonly anchors: Int32Array;
}

/** A stretch that stands earlier in the document too. */
export interface Repeat extends Place {
  readonly block: number;
  readonly text: string;
  readonly chars: number;
  readonly earlier: Place;
}

/** A row of names parted by 、 is repeated because the names are. */
const NAMES = /^[^，]*、[^，]*、[^，]*$/u;
/** Only a stretch that says something counts: it has a comma, or a word of doing. */
const SAYS = /[，]|把|要|将|对|让|为|使|被|给/u;

/** Stretches of at least `least` characters within one sentence that were said before, in order. */
export function findRepeats(
  passages: readonly (Passage & { readonly block: number })[],
  least: number,
): readonly Repeat[] {
  const seen = new GramTable(
    passages.map(({ text }) => text),
    passages.reduce((sum, { anchors }) => sum + anchors.length / 2, 0),
  );
  const found: Repeat[] = [];
  for (const [passage, { block, text, anchors }] of passages.entries()) {
    let from = 0;
    for (let i = 0; i < anchors.length; i += 2) {
      const at = anchors[i] ?? 0;
      const hash = anchors[i + 1] ?? 0;
      const place = seen.find(passage, at, hash);
      const before = place === undefined ? undefined : passages[place.passage];
      if (place === undefined || before === undefined || at < from) continue;
      const shared = around(before.text, place.at, text, at, from, before.block === block);
      const lead = '，、,'.includes(text.charAt(shared.start)) ? 1 : 0;
      const start = shared.start + lead;
      const repeated = text.slice(start, shared.end);
      const chars = countChars(repeated);
      if (chars < least) {
        // What follows here may be what is said a third time.
        seen.replace(passage, at, hash);
        continue;
      }
      if (!SAYS.test(repeated) || NAMES.test(repeated)) continue;
      const back = at - place.at;
      const earlier = { block: before.block, start: start - back, end: shared.end - back };
      found.push({ block, start, end: shared.end, text: repeated, chars, earlier });
      from = shared.end;
    }
  }
  return found;
}

/**
 * The stretch of `b` about an offset that stands in `a` too, within one sentence and not before `from`. Where both are
 * the same text the two do not overlap.
 */
function around(a: string, atA: number, b: string, atB: number, from: number, same: boolean): Place {
  const apart = same ? atB - atA : Infinity;
  let start = atB;
  for (; start > from && start - atB + atA > 0 && atB - start < apart; start--) {
    const code = b.charCodeAt(start - 1);
    if (code !== a.charCodeAt(start - 1 - atB + atA) || isStop(code)) break;
  }
  let end = atB;
  for (; end < b.length && end - start < apart; end++) {
    const code = b.charCodeAt(end);
    if (code !== a.charCodeAt(end - atB + atA) || isStop(code)) break;
  }
  return { start, end };
}
