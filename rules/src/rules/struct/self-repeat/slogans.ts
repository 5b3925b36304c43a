import type { Span } from '../../../text/span.ts';

/** A sentence with a couplet of praise, and where it stands. */
export interface Slogan {
  readonly block: number;
  /** Offset of the sentence in its block. */
  readonly start: number;
  readonly text: string;
}

/** A couplet that an earlier sentence has too. */
export interface Echo extends Span {
  readonly block: number;
  readonly earlier: Span & { readonly block: number };
}

/** How many characters the two have in common, small words and marks left out. */
const LEAST = 12;
/** Small words and marks that come and go when a slogan is said again. */
const SMALL = /[让使的了们、，,。；！“”\s]/u;
/** Two praises side by side: 群众满意、企业放心. */
const COUPLET =
  /(?:满意|放心|过硬|优良|扎实|有力|可靠|舒心|安心|高效|向上|向好|一流)[、，][^、，。；]{1,8}?(?:满意|放心|过硬|优良|扎实|有力|可靠|舒心|安心|高效|向上|向好|一流)/u;

const CUSTOM = /^.*(?:党|总书记|习近平|中央|主义)[^、，,]*(?:[、，,]|$)/u;

/** Whether a sentence has a couplet of praise. */
export function isCouplet(text: string): boolean {
  return COUPLET.test(text);
}

/** Couplets of praise that stand in an earlier sentence too, with or without the small words. */
export function echoes(slogans: readonly Slogan[]): readonly Echo[] {
  const seen = new Map<string, { readonly slogan: Slogan; readonly kept: Kept; readonly at: number }>();
  const found: Echo[] = [];
  for (const slogan of slogans) {
    const kept = keep(slogan.text);
    let twin: Echo | undefined;
    for (let at = 0; at + LEAST <= kept.text.length; at++) {
      const gram = kept.text.slice(at, at + LEAST);
      const first = seen.get(gram);
      if (first === undefined) seen.set(gram, { slogan, kept, at });
      else if (first.slogan !== slogan) twin ??= echo(slogan, kept, at, first);
    }
    if (twin !== undefined) found.push(twin);
  }
  return found;
}

interface Kept {
  readonly text: string;
  /** For each kept character its offset in the sentence. */
  readonly at: readonly number[];
}

function keep(text: string): Kept {
  const at = Array.from({ length: text.length }, (_, index) => index).filter(
    (index) => !SMALL.test(text.charAt(index)),
  );
  return { text: at.map((index) => text.charAt(index)).join(''), at };
}

function echo(
  slogan: Slogan,
  kept: Kept,
  at: number,
  first: { readonly slogan: Slogan; readonly kept: Kept; readonly at: number },
): Echo {
  let length = LEAST;
  while (at + length < kept.text.length && kept.text.charAt(at + length) === first.kept.text.charAt(first.at + length))
    length++;
  const place = (of: Slogan, chars: Kept, from: number): Span & { readonly block: number } => {
    const start = chars.at[from] ?? 0;
    const end = (chars.at[from + length - 1] ?? 0) + 1;
    // What is said of the Party is repeated by custom; the rest of the couplet is pointed at.
    const custom = CUSTOM.exec(of.text.slice(start, end))?.[0].length ?? 0;
    return { block: of.block, start: of.start + start + custom, end: of.start + end };
  };
  return { ...place(slogan, kept, at), earlier: place(first.slogan, first.kept, first.at) };
}
