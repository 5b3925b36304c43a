import { requiredWords } from './required.ts';

/** Table of the characters: a hash of the code unit, so that it stays in the cache. A clash only lets more through. */
const SIZE = 4096;
const MOST = 31;

/**
 * Makes a test for a list of at most 31 patterns: one pass over a text tells which of them may match it, as bits by
 * their place in the list. A pattern of which nothing is known may match any text.
 */
export function filterOf(patterns: readonly RegExp[]): (text: string) => number {
  if (patterns.length > MOST) throw new Error(`more than ${String(MOST)} patterns`);
  const table = new Int32Array(SIZE);
  let always = 0;
  patterns.forEach((pattern, index) => {
    const words = requiredWords(pattern);
    if (words === undefined) always |= 1 << index;
    for (const word of words ?? []) {
      const slot = word.charCodeAt(0) & (SIZE - 1);
      table[slot] = (table[slot] ?? 0) | (1 << index);
    }
  });
  return (text) => {
    let found = always;
    for (let i = 0; i < text.length; i++) found |= table[text.charCodeAt(i) & (SIZE - 1)] ?? 0;
    return found;
  };
}

/** Every match of a global pattern, in order. Unlike `matchAll` it makes no copy of the pattern. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** How often a global pattern matches. */
export function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}
