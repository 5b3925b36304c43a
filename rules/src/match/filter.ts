import { requiredWords } from './required.ts';

/** Table of the characters: a hash of the code unit, so that it stays in the cache. A clash only lets more through. */
const SIZE = 4096;
const MOST = 31;
/** Characters that stand in most paragraphs and so tell little. */
const COMMON =
  '的一是在不了有和人这中大为上个以要时来用到作地于出就分对成会可主发年动同工也能下过面而方后多定行所民得进等部度家理现实加体制机业本性好应开合由其前日事平全与关各重新内数正心，。、：；';

/** Which patterns a text may match, as far as its characters tell. */
interface Table {
  /** Bits of the patterns that a character speaks for. */
  readonly bits: Int32Array;
  /** Bits of the patterns of which nothing is known. */
  readonly always: number;
}

/**
 * Makes a test for a list of at most 31 patterns: one pass over a text tells which of them may match it, as bits by
 * their place in the list. A pattern of which nothing is known may match any text. The patterns are read when the
 * first text comes: a server that has just been started has no time for them.
 */
export function filterOf(patterns: readonly RegExp[]): (text: string) => number {
  if (patterns.length > MOST) throw new Error(`more than ${String(MOST)} patterns`);
  let table: Table | undefined;
  return (text) => {
    const { bits, always } = (table ??= tableOf(patterns));
    let found = always;
    for (let i = 0; i < text.length; i++) found |= bits[text.charCodeAt(i) & (SIZE - 1)] ?? 0;
    return found;
  };
}

function tableOf(patterns: readonly RegExp[]): Table {
  const bits = new Int32Array(SIZE);
  let always = 0;
  patterns.forEach((pattern, index) => {
    const words = requiredWords(pattern);
    if (words === undefined) always |= 1 << index;
    for (const word of words ?? []) {
      const slot = rarestOf(word) & (SIZE - 1);
      bits[slot] = (bits[slot] ?? 0) | (1 << index);
    }
  });
  return { bits, always };
}

/** The code unit of the word's first character that is not common, or of its first. */
function rarestOf(word: string): number {
  for (let i = 0; i < word.length; i++) if (!COMMON.includes(word.charAt(i))) return word.charCodeAt(i);
  return word.charCodeAt(0);
}
